code = "def f(x)\n    return x"
exec(code)
