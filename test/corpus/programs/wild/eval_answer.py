reply = "the answer is 4"
print(eval(reply))
