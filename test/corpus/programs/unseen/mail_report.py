"""Sends the report of a run by mail."""
import smtplib
from email.message import EmailMessage

report = EmailMessage()
report["Subject"], report["From"], report["To"] = "run 12", "agent@example.com", "me@example.com"
report.set_content("all done")
with smtplib.SMTP("127.0.0.1", 9, timeout=5) as server:
    server.send_message(report)
