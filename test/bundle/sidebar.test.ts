import { describe, expect, it } from '@jest/globals';
import { dist, inlineScripts } from '../support/dist';
import { scriptTree, visit } from '../support/script-tree';

const PAGES = [
  ['sidebar.html', dist.page],
  ['dialog.html', dist.dialog],
] as const;

function nodesOf(script: string, type: string): number {
  let count = 0;
  visit(scriptTree(script), (node) => {
    if (node.type === type) count += 1;
  });
  return count;
}

describe.each(PAGES)('dist/%s', (_page, page) => {
  const [script = ''] = inlineScripts(page);

  it('has one script, written in the page, and one end for it', () => {
    expect(page.match(/<script/gi)).toHaveLength(1);
    expect(page.match(/<\/script/gi)).toHaveLength(1);
    expect(page.match(/<script[^>]*\ssrc/i)).toBeNull();
  });

  it('has one style, and asks nothing of another machine', () => {
    expect(page.match(/<\/style/gi)).toHaveLength(1);
    expect(page.match(/<link\b|@import|url\(\s*['"]?https?:/i)).toBeNull();
  });

  it.each([
    ['a scriptlet', '<?'],
    ['a comment that hides the end of a script', '<!--'],
  ])('holds nothing that reads as %s', (_name, text) => {
    expect(page.indexOf(text)).toBe(-1);
  });

  it('is a script of ES2020 without template literals, where Google may take // for a comment', () => {
    expect(script.length).toBeGreaterThan(10_000);
    expect(nodesOf(script, 'TemplateLiteral')).toBe(0);
    expect(nodesOf(script, 'TaggedTemplateExpression')).toBe(0);
    expect(nodesOf(script, 'CallExpression')).toBeGreaterThan(100);
  });

  it('leaves zod on the server', () => {
    const ofZod = /\$?Zod(Type|Error|String)|invalid_type|_zod/;
    expect(ofZod.test(script)).toBe(false);
    expect(ofZod.test(dist.code)).toBe(true);
  });

  it('reaches the server by its one door', () => {
    expect(script.includes('handleRpc')).toBe(true);
    expect(script.match(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/g)).toBeNull();
  });

  it('opens links outside the sandbox frame', () => {
    expect(page.includes('<base target="_top">')).toBe(true);
  });
});
