"""Runs a command and prints the most memory it held, in kilobytes.

Usage: peak.py PROGRAM ARGUMENT...
"""

import resource
import subprocess
import sys

if __name__ == "__main__":
    subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
    print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
