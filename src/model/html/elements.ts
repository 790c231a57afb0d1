import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

export const isElement = (node: Node): node is Element => 'tagName' in node;

/** Every element below a node, in the order of the text. */
function elementsIn(parent: Parent): Element[] {
  const own = parent.childNodes.filter(isElement);
  return own.flatMap((element) => [element, ...elementsIn(element)]);
}

/** The elements of one name below a node. */
export const named = (parent: Parent, ...names: string[]): Element[] =>
  elementsIn(parent).filter(({ tagName }) => names.includes(tagName));

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** Gives an element an attribute, or takes it away where there is no value. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  element.attrs = element.attrs.filter((attribute) => attribute.name !== name);
  if (value !== undefined) element.attrs.push({ name, value });
}

/** The words in a node. */
export function textIn(node: Node | Parent): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

/** Puts a text in the place of what an element has. */
export function setText(element: Element, text: string): void {
  element.childNodes = [];
  defaultTreeAdapter.insertText(element, text);
}
