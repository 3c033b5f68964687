/** The form at /login.do; `problem` stands above it and is one of our own texts. */
export function signInPage(problem: string): string {
    return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Log in</title></head>
<body>
<main>
<h1>Log in</h1>
<p role="alert">${problem}</p>
<form method="post" action="/login.do">
<p><label>User name <input name="user_name" autocomplete="username" autofocus></label></p>
<p><label>Password <input name="user_password" type="password" autocomplete="current-password"></label></p>
<p><button>Log in</button></p>
</form>
</main>
</body>
</html>
`
}
