import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toVisibleText } from '#adapters/mime/visible-text.ts';
import { runs } from '../../support/properties.ts';

const hidings = [
  'style="display:none"',
  'style="DISPLAY : none !important"',
  'style="visibility:hidden"',
  'style="opacity:0"',
  'style="font-size:0"',
  'style="font-size:1px"',
  'style="color:#fff"',
  'style="color:#ffffff;background-color:white"',
  'style="color:rgb(255, 255, 255)"',
  'style="max-height:0;overflow:hidden"',
  'style="height:0px;overflow:hidden"',
  'style="mso-hide:all"',
  'style="position:absolute;left:-9999px"',
  'hidden',
  'class="gone"',
  'id="gone"',
];
const sheet = '<style>.gone{display:none} #gone{visibility:hidden} @media print{.kept{display:none}}</style>';

describe('visible text', () => {
  it.each(hidings)('drops what is hidden by %s, with all inside it', (hiding) => {
    const { text } = toVisibleText(
      `${sheet}<p>You see</p><div ${hiding}><b>secret</b> words</div><p class="kept">this.</p>`,
    );
    expect(text).toBe('You see\n\nthis.');
  });

  it('drops scripts, styles, comments, titles, and characters of no width', () => {
    const html = '<title>t</title><script>s</script><!-- c --><p>a\u200bb\u00adc \u202ed</p>';
    expect(toVisibleText(html).text).toBe('abc d');
  });

  it('keeps white text on a coloured button', () => {
    const html = '<td bgcolor="#00AA55"><a style="color:#ffffff" href="https://x.example">Book a slot</a></td>';
    expect(toVisibleText(html).text).toBe('Book a slot');
  });

  it('gives blocks and list items their lines, cells a space, anchors their text', () => {
    const html =
      '<p>Dear Alex,</p><ul><li>one</li><li>two</li></ul><table><tr><td>When</td><td>Tuesday</td></tr></table>' +
      'See <a href="https://evil.example">the page</a>.<br>Bye &amp; thanks';
    expect(toVisibleText(html).text.split(/\n+/)).toEqual([
      'Dear Alex,',
      'one',
      'two',
      'When Tuesday',
      'See the page.',
      'Bye & thanks',
    ]);
  });

  it('sets quoted history apart, as each mail program marks it', () => {
    for (const [before, after] of [
      ['<div class="gmail_quote">', '</div>'],
      ['<blockquote type="cite">', '</blockquote>'],
      ['<div id="divRplyFwdMsg">', '</div><div>more</div>'],
      ['<div class="yahoo_quoted">', '</div>'],
    ]) {
      const { text, quoted } = toVisibleText(`<p>New words.</p>${before}<p>Old words.</p>${after}`);
      expect(text).toBe('New words.');
      expect(quoted).toContain('Old words.');
    }
  });

  it('never shows what stands in a hidden element, however it is nested', () => {
    const tag = fc.constantFrom('div', 'span', 'section', 'b');
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 8 }), fc.nat(7), fc.constantFrom(...hidings), (tags, at, hiding) => {
        const opened = tags.map(
          (name, index) => `<${name}${index === at % Math.max(1, tags.length) ? ` ${hiding}` : ''}>`,
        );
        const closed = tags.toReversed().map((name) => `</${name}>`);
        const { text, quoted } = toVisibleText(`${sheet}<i>seen</i>${opened.join('')}SECRET${closed.join('')}`);
        expect(text).toContain('seen');
        if (tags.length > 0) expect(text + quoted).not.toContain('SECRET');
      }),
      runs(200),
    );
  });

  it('reads ten thousand nested and unclosed elements in linear time', () => {
    expect(toVisibleText('<div>'.repeat(10_000) + 'deep' + '<b'.repeat(10_000)).text).toContain('deep');
    expect(toVisibleText('<style>'.repeat(20_000)).text).toBe('');
  });

  it('gives up below a depth no honest mail has, and keeps what it has read', () => {
    const text = toVisibleText(`<p>first words</p>${'<div>'.repeat(1_000_000)}`).text;
    expect(text).toContain('first words');
  });
});
