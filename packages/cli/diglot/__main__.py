"""`python -m diglot`"""

from diglot.main import main

main()
