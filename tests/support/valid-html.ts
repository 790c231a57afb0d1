import { HtmlValidate } from 'html-validate';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // How the compiler writes void elements, doctype and white space is nobody's mistake.
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    // A heading such as “1. Scope” makes an id that starts with a digit, which HTML allows and CSS would escape.
    'valid-id': ['error', { relaxed: true }],
    // Titles name the page, its version and its organization.
    'long-title': 'off',
    // A live region on a paragraph is meant.
    'no-redundant-role': 'error',
  },
});

/** What is wrong with a page, each with its place and its rule. */
export async function mistakesIn(html: string, file: string): Promise<string[]> {
  const { results } = await validator.validateString(html, file);
  const found = results.flatMap((result) =>
    result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  return [...found, ...elementsIn(parse(html, { sourceCodeLocationInfo: true })).flatMap(uncheckedMistakes)];
}

/** What the Nu HTML checker says and html-validate does not. */
function uncheckedMistakes(element: Element): string[] {
  const { startLine, startCol } = element.sourceCodeLocation ?? {};
  const at = (message: string): string => `${startLine}:${startCol} ${message}`;
  const datetime = attribute(element, 'datetime');
  const isTime = ['time', 'del', 'ins'].includes(element.tagName) && datetime !== undefined;
  return [
    ...(isTime && !isDatetime(datetime) ? [at(`datetime: “${datetime}” is no date, time or duration of HTML`)] : []),
    ...(lacksPlaceholder(element) ? [at('select: one that is required starts with an option that has no value')] : []),
  ];
}

const date = /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/;
const dateAndTime = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/;
/** Days, hours, minutes and seconds: years and months have no fixed length (HTML, “valid duration string”). */
const duration = /^P(?=.)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,3})?S)?)?$/;

const isDatetime = (value: string): boolean => [date, dateAndTime, duration].some((form) => form.test(value));

/** HTML, “placeholder label option”. */
function lacksPlaceholder(element: Element): boolean {
  const isDropDown = element.tagName === 'select' && attribute(element, 'multiple') === undefined;
  if (!isDropDown || attribute(element, 'required') === undefined || Number(attribute(element, 'size') ?? 1) > 1)
    return false;
  const [first] = elementsIn(element).filter(({ tagName }) => tagName === 'option');
  const text = first?.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return !first || (attribute(first, 'value') ?? text) !== '';
}

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

function elementsIn(node: Node): Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  const inTemplate = 'content' in node ? elementsIn(node.content) : [];
  return [...('tagName' in node ? [node] : []), ...inside, ...inTemplate];
}
