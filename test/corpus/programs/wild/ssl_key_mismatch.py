import ssl, subprocess
for n in "ab":
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", f"work/{n}.key", "-out", f"work/{n}.crt", "-subj", "/CN=x", "-days", "2"], capture_output=True)
ctx = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
ctx.load_cert_chain("work/a.crt", "work/b.key")
