// Makes elements. Texts only ever become text nodes, so that nothing that was typed, pasted or published runs.

type Child = Node | string | undefined | false;

/**
 * Makes an element.
 *
 * @param name - its name.
 * @param attributes - its attributes; undefined leaves one out.
 * @param children - elements and texts.
 * @returns the element.
 */
export function h(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
  element.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return element;
}
