import { describe, expect, it } from '@jest/globals';
import { dist, inlineScripts } from '../support/dist';
import { scriptTree, visit } from '../support/script-tree';

const [script = ''] = inlineScripts(dist.page);

function nodesOf(type: string): number {
  let count = 0;
  visit(scriptTree(script), (node) => {
    if (node.type === type) count += 1;
  });
  return count;
}

describe('dist/sidebar.html', () => {
  it('has one script, written in the page, and one end for it', () => {
    expect(dist.page.match(/<script/gi)).toHaveLength(1);
    expect(dist.page.match(/<\/script/gi)).toHaveLength(1);
    expect(dist.page.match(/<script[^>]*\ssrc/i)).toBeNull();
  });

  it('has one style, and asks nothing of another machine', () => {
    expect(dist.page.match(/<\/style/gi)).toHaveLength(1);
    expect(dist.page.match(/<link\b|@import|url\(\s*['"]?https?:/i)).toBeNull();
  });

  it.each([
    ['a scriptlet', '<?'],
    ['a comment that hides the end of a script', '<!--'],
  ])('holds nothing that reads as %s', (_name, text) => {
    expect(dist.page.indexOf(text)).toBe(-1);
  });

  it('is a script of ES2020 without template literals, where Google may take // for a comment', () => {
    expect(script.length).toBeGreaterThan(10_000);
    expect(nodesOf('TemplateLiteral')).toBe(0);
    expect(nodesOf('TaggedTemplateExpression')).toBe(0);
    expect(nodesOf('CallExpression')).toBeGreaterThan(100);
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
    expect(dist.page.includes('<base target="_top">')).toBe(true);
  });
});
