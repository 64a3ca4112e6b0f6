def call(model, **kw): print(model, kw)
call(model="a", **{"model": "b"})
