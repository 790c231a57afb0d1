/**
 * Sentences of Sayso's own outside `src/words/`: strings and templates of two words or more, and every word that a page
 * shows. What is allowed is allowed because of where it is, never because of what it says.
 */

/** A word: letters alone, with punctuation around it. `max-age=0`, `'self'`, `text/html` and `$ref` are not words. */
const WORD = /^[“‘(]*\p{L}+(?:['’]\p{L}+)?[”’),.;:!?…]*$/u;
const isSentence = (text) => text.split(/\s+/).filter((token) => WORD.test(token)).length >= 2;
const hasLetters = (text) => /\p{L}{2}/u.test(text.replace(/&#?\w+;/g, ''));

/** A template's text, with every value as a sign that is not a letter. */
const textOf = (node) =>
  node.type === 'TemplateLiteral' ? node.quasis.map(({ value }) => value.cooked ?? '').join('\u00a4') : node.value;

/** Attributes of HTML that somebody reads or hears; every other one is read by browsers only. */
const READ = new Set(['alt', 'aria-description', 'aria-label', 'label', 'placeholder', 'title']);
const STYLING = new Set(['class', 'class:list', 'style']);

const nameOf = ({ name }) => (name?.namespace ? `${name.namespace.name}:${name.name.name}` : name?.name);
const isDescription = (attribute) => nameOf(attribute) === 'name' && attribute.value?.value === 'description';

/** Whether people read what is in an attribute of an HTML element. */
const isReadAttribute = (attribute) =>
  READ.has(nameOf(attribute)) || (nameOf(attribute) === 'content' && attribute.parent.attributes.some(isDescription));

const isOfComponent = ({ parent }) => /^[A-Z]/.test(parent.name.name ?? '');

/** A component may show whatever it is given. */
const mayBeRead = (attribute) =>
  isOfComponent(attribute) ? !STYLING.has(nameOf(attribute)) : isReadAttribute(attribute);

const FINDS_ELEMENTS = new Set(['closest', 'matches', 'querySelector', 'querySelectorAll']);
const isSelector = ({ parent }) =>
  parent.type === 'CallExpression' && FINDS_ELEMENTS.has(parent.callee.property?.name ?? '');

/** `Cache-Control`: what is sent under such a name is for browsers. */
const isHeader = ({ parent }) => parent.type === 'Property' && /^[A-Z]\w*(-[A-Z]\w*)+$/.test(parent.key.value ?? '');

const MODULES = new Set(['ImportDeclaration', 'ExportAllDeclaration', 'ExportNamedDeclaration', 'ImportExpression']);
const isModule = ({ parent }) => MODULES.has(parent.type) || parent.type === 'TSImportType';
const isType = ({ parent }) => parent.type === 'TSLiteralType';
/** `'td th tr'.split(' ')`: names in a row. */
const isSplit = ({ parent }) => parent.type === 'MemberExpression' && parent.property.name === 'split';
/** JavaScript that is written as a text, for the bundler. */
const isCode = (node) => /^(export|import) /.test(textOf(node));
/** Lines of fields, as programs read them: `Allow: /`. */
function isFields(node) {
  const lines = textOf(node).split('\n').filter(Boolean);
  return lines.length > 1 && lines.every((line) => /^[A-Z][\w-]*: \S*$/.test(line));
}

const isKey = (node) => node.parent.type === 'Property' && node.parent.key === node;

/** A command is the same in every language. */
const isInCode = ({ parent }) => parent.type === 'JSXElement' && parent.openingElement.name.name === 'code';

const ALLOWED = [isModule, isType, isCode, isFields, isSplit, isKey, isSelector, isHeader];

/** The attribute that a node is in, if any. */
function attributeOf(node) {
  for (let at = node; at && at.type !== 'JSXElement'; at = at.parent) if (at.type.endsWith('Attribute')) return at;
  return undefined;
}

/** Whether people see or hear what a node gives, even if it is one word: `{isOpen ? 'Yes' : 'No'}`. */
function isShown(node) {
  const { parent } = node;
  if (parent.type.endsWith('Attribute')) return !isOfComponent(parent);
  if (parent.type === 'JSXExpressionContainer') return !parent.parent.type.endsWith('Attribute') || isShown(parent);
  if (parent.type === 'ConditionalExpression') return parent.test !== node && isShown(parent);
  if (parent.type === 'LogicalExpression') return isShown(parent);
  return false;
}

/** @type {import('eslint').Rule.RuleModule} */
export const noSentences = {
  meta: { type: 'problem', schema: [], messages: { sentence: '“{{text}}”' } },
  create(context) {
    const report = (node, text) =>
      context.report({ node, messageId: 'sentence', data: { text: text.trim().replace(/\s+/g, ' ') } });

    function checkString(node) {
      const text = textOf(node);
      if (typeof text !== 'string' || ALLOWED.some((isAllowed) => isAllowed(node))) return;
      const attribute = attributeOf(node);
      if (attribute && !mayBeRead(attribute)) return;
      if (isSentence(text) || (hasLetters(text) && isShown(node))) report(node, text);
    }

    return {
      Literal: checkString,
      TemplateLiteral: checkString,
      JSXText: (node) => {
        if (hasLetters(node.value) && !isInCode(node)) report(node, node.value);
      },
    };
  },
};
