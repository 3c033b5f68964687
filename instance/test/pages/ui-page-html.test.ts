import { clientScript, pageHtml } from '../../src/pages/ui-page-html'

const TOKEN = 'abc123'

describe('the HTML field of a UI page', () => {
    it.each<[string, string, string]>([
        ['plain elements, several at the top', '<h1>Hello</h1>\n<p>a &amp; b &lt; c &#160;</p>', 'same'],
        [
            'the XML prolog and Jelly root',
            '<?xml version="1.0"?>\n<j:jelly xmlns:j="jelly:core"><p/></j:jelly>',
            '<p></p>',
        ],
        ['a document type', '<!DOCTYPE html><html><body>x</body></html>', '<html><body>x</body></html>'],
        ['comments, whatever is in them', '<p>a<!-- ${x} <g:y/> & --></p>', '<p>a</p>'],
        ['an element without content', '<textarea id="t" rows="5"/>', '<textarea id="t" rows="5"></textarea>'],
        ['br as the SDK writes it', 'a<br></br><input type="text"> </input>', 'a<br/><input type="text"/>'],
        ['an ampersand as the SDK writes it', 'b $[AMP]#160;$[SP]c', 'b &#160;&#160;c'],
        ['a script in CDATA', '<script>//<![CDATA[\nif (1 < 2 && "<br/><i/>") {}\n//]]></script>', 'no markers'],
        ['the token', '<script>window.g_ck = "$[gs.getSession().getSessionToken()]"</script>', 'token'],
    ])('may have %s', (_what, source, expected) => {
        const special: Record<string, string> = {
            same: source,
            'no markers': '<script>//\nif (1 < 2 && "<br/><i/>") {}\n//</script>',
            token: `<script>window.g_ck = "${TOKEN}"</script>`,
        }
        expect(pageHtml(source, TOKEN)).toEqual({ text: special[expected] ?? expected, refusal: null })
    })

    it.each<[string, string, string]>([
        ['a Jelly tag', '<p><g:evaluate>1</g:evaluate></p>', 'the Jelly tag <g:evaluate>'],
        ['a phase 2 tag', '<j2:if test="x">1</j2:if>', 'the Jelly tag <j2:if>'],
        ['a phase 1 expression', '<p>${gs.getUserName()}</p>', 'the expression ${gs.getUserName()}'],
        ['a phase 2 expression in an attribute', '<p id="$[jvar_id]"/>', 'the expression $[jvar_id]'],
        ['an expression in a script', '<script><![CDATA[`${x}`]]></script>', 'the expression ${x}'],
        ['< in a script', '<script>if (1 < 2) {}</script>', 'not well-formed XML'],
        ['& in text', '<p>a & b</p>', 'an & must be written &amp;'],
        ['an entity of HTML', '<p>&nbsp;</p>', '&nbsp; must be &#160;'],
        ['an element that is not closed', '<p>one<br>two</p>', 'not well-formed XML'],
        ['what the SDK makes of <br>', '<p>one<br>two</br></p>', '<br> has content'],
        ['CDATA in text', '<p><![CDATA[<b>]]></p>', 'a CDATA section outside of <script>'],
        ['an entity in a script', '<script>1 &lt; 2</script>', 'an entity inside <script>'],
    ])('is refused with %s', (_what, source, reason) => {
        const { text, refusal } = pageHtml(source, TOKEN)
        expect(text).toBe('')
        expect(refusal).toContain(reason)
    })
})

describe('the client script of a UI page', () => {
    it('is a script element as it stands, and cannot end it', () => {
        expect(clientScript('if (1 < 2 && 3) {}').text).toBe('<script>\nif (1 < 2 && 3) {}\n</script>\n')
        expect(clientScript('a = "</script><b>"').text).toBe('<script>\na = "\\x3C/script><b>"\n</script>\n')
        expect(clientScript(' ')).toEqual({ text: '', refusal: null })
    })

    it.each(['`${x}`', 'a$[b]', '$[AMP]'])('is refused with %s, which the platform may take for Jelly', (source) => {
        expect(clientScript(source).refusal).toContain('is not built in this local instance')
    })
})
