const STYLE = `body { font: 15px/1.5 system-ui, sans-serif; color: #1d2733; background: #f4f6f8; margin: 0 }
main { max-width: 340px; margin: 12vh auto; background: #fff; border: 1px solid #d9dfe5; border-radius: 10px; padding: 22px 28px }
h1 { font-size: 20px; margin: 0 0 10px } label { display: block; margin: 0 0 12px }
input { width: 100%; box-sizing: border-box; padding: 7px 9px; border: 1px solid #b8c2cc; border-radius: 5px; font: inherit }
button { background: #0b6e63; color: #fff; border: 0; border-radius: 5px; padding: 8px 18px; font: inherit; cursor: pointer }
p[role=alert]:empty { display: none } p[role=alert] { background: #fdecea; color: #8c1d18; border-radius: 6px; padding: 8px 12px }`

/** Content-Security-Policy of that page: its own style, and its form. */
export const SIGN_IN_POLICY =
    "default-src 'none'; base-uri 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'self'"

/** The form at /login.do; `problem` stands above it and is one of our own texts. */
export function signInPage(problem: string): string {
    return formPage(
        'Log in',
        `<h1>Log in to the local instance</h1>
<p role="alert">${problem}</p>
<form method="post" action="/login.do">
<label>User name <input name="user_name" autocomplete="username" autofocus></label>
<label>Password <input name="user_password" type="password" autocomplete="current-password"></label>
<button>Log in</button>
</form>`,
    )
}

/** The form at /logout.do of a session with this token. */
export function signOutPage(userToken: string): string {
    return formPage(
        'Log out',
        `<h1>Log out of the local instance?</h1>
<form method="post" action="/logout.do">
<input type="hidden" name="sysparm_ck" value="${userToken}">
<button autofocus>Log out</button>
</form>`,
    )
}

function formPage(title: string, content: string): string {
    return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>
<body>
<main>
${content}
</main>
</body>
</html>
`
}
