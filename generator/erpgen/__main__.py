"""Run the command line as ``python -m erpgen``."""

from erpgen.cli.main import run

if __name__ == "__main__":
    run()
