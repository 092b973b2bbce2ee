/**
 * The few parts of a document that Preact's `render` writes to, and its HTML. So the home page is rendered at build
 * time by the very code that later takes it over.
 */
const emptyTags = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapeAttribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

abstract class SmallNode {
  parentNode: SmallElement | null = null;
  abstract readonly nodeType: number;
  abstract toHtml(): string;

  get nextSibling(): SmallNode | null {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }

  remove(): void {
    const siblings = this.parentNode?.childNodes ?? [];
    if (siblings.includes(this)) siblings.splice(siblings.indexOf(this), 1);
    this.parentNode = null;
  }
}

class SmallText extends SmallNode {
  readonly nodeType = 3;
  data: string;

  constructor(data: unknown) {
    super();
    this.data = String(data);
  }

  toHtml(): string {
    return escapeText(this.data);
  }
}

export class SmallElement extends SmallNode {
  readonly nodeType = 1;
  readonly localName: string;
  readonly namespaceURI: string;
  readonly ownerDocument: SmallDocument;
  readonly childNodes: SmallNode[] = [];
  readonly attributes = new Map<string, string>();
  innerHTML = '';

  constructor(ownerDocument: SmallDocument, namespaceURI: string, localName: string) {
    super();
    this.ownerDocument = ownerDocument;
    this.namespaceURI = namespaceURI;
    this.localName = localName;
  }

  get firstChild(): SmallNode | null {
    return this.childNodes[0] ?? null;
  }

  insertBefore(node: SmallNode, before: SmallNode | null): void {
    node.remove();
    const at = before === null ? this.childNodes.length : this.childNodes.indexOf(before);
    this.childNodes.splice(at, 0, node);
    node.parentNode = this;
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, value === true ? '' : String(value));
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  addEventListener(): void {}

  toHtml(): string {
    const attributes = [...this.attributes]
      .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
      .join('');
    const open = `<${this.localName}${attributes}>`;
    if (emptyTags.has(this.localName)) return open;
    return `${open}${this.inside()}</${this.localName}>`;
  }

  inside(): string {
    return this.innerHTML || this.childNodes.map((child) => child.toHtml()).join('');
  }
}

export class SmallDocument {
  createElementNS(namespaceURI: string, localName: string): SmallElement {
    return new SmallElement(this, namespaceURI, localName);
  }

  createTextNode(data: unknown): SmallText {
    return new SmallText(data);
  }
}

/** An empty root to render into. */
export const smallRoot = (): SmallElement =>
  new SmallDocument().createElementNS('http://www.w3.org/1999/xhtml', 'div');
