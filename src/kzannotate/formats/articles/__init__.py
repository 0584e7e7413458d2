"""Articles from outside: text files, pages, office papers, mails, tables and archives of them."""
