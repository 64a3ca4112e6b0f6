"""The output folder belongs to somebody else."""

open("/root/checkpoint.pt", "w")
