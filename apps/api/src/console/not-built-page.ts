/** What stands in place of the console where it was not built: what happened and what to do. */

export const NOT_BUILT_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The console is not built</title>
<link rel="icon" href="data:,">
</head>
<body>
<main>
<h1>The console is not built</h1>
<p>The service runs, but the console's files are missing. In the folder of Claimdesk run <code>npm run build</code>, then
restart the service and load this page again.</p>
<p>Everything else works meanwhile: <a href="/fact-checks">fact checks</a>, <a href="/docs">API documentation</a>,
<a href="/health/ready">health</a>.</p>
</main>
</body>
</html>
`;
