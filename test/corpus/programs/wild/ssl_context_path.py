import httpx, ssl
httpx.get("https://127.0.0.1:18431/", verify="/etc/ssl/company-ca.pem")
