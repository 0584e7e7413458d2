"""Sentences of users' errors where a project is on a server. See ``kzannotate.gui.complaints``."""

from kzannotate.gui.i18n import QT_TRANSLATE_NOOP

SERVER_COMPLAINTS = (
    QT_TRANSLATE_NOOP(
        "Complaint",
        "Leave the password out of the address, where others could read it. The program "
        "asks for it and keeps it in the keyring of this system.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "The address of a shared project cannot say {word}. Leave it out.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "The address does not say which project: it ends with the name of its database, as "
        "in postgresql://login@server/project.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "Passwords and articles would go to another machine unencrypted. Leave sslmode out "
        "of the address, or write sslmode=require if the server's certificate cannot be "
        "checked.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "This is no address of a shared project. It looks like postgresql://login@server/project.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        'Shared projects need one more part: install it with pip install "kzannotate[server]".',
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{file} holds something that did not come over to the server as it is.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{name} did not take its first revision.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "Something in {name} cannot be read by this program ({kind}). Install the newest "
        "version, or ask who looks after the server.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{login} cannot be a login. Use small Latin letters, digits, dots, dashes and low "
        "lines, a letter first.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "Your login may not make others. Use that of who looks after the server, such as postgres.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{login} looks after the server. Choose another login for a reviewer.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{login} is no member of {name}.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{name} is damaged. {what}",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "The server cannot read something in {file} ({why}).",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "This copy of the program cannot reach the keyring, so the password is not kept "
        "anywhere and is asked for each time. A copy installed with pip can keep it.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "This system has no keyring that keeps passwords, so this one is not kept anywhere "
        "and is asked for each time. Install one, such as GNOME Keyring or KWallet.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "Copies of {name} are made on its server, with: kzannotate server backup",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{name} was made by an older kzannotate. Who looks after its server brings it up "
        "to date with: kzannotate server migrate",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{name} holds a shared project already. Choose another database.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "Your login is no member of {name} any more. Ask who leads it.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{address} does not let this login in. Check its name and its password with who "
        "leads the project.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "Your login may not do this in {name}. Ask who leads the project for the right to.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{name} is busy. Nothing of this was saved. Try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "There is no shared project in {address}.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{address} does not encrypt what goes over the network. Who looks after it has to "
        "switch TLS on; see docs/server.md.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{address} cannot prove that it is the server it should be: its certificate is not "
        "signed by anybody whom this machine trusts. Ask who looks after it for the file "
        "to name in the address with sslrootcert.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "The disk of the server of {name} is full. Nothing of this was saved.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "The server of {name} has too many at once. Try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "The server of {name} only lets read just now. Try again later.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "The server of {name} does not answer. Check the network; what you do is kept on "
        "this machine meanwhile.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "What was agreed on is written by leads alone. Ask one of them to settle this.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "Only who wrote a comment may change its words.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "This was made under another reviewer's name, and only a lead may hand it in.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "Nobody did this by hand: the program began a project with it. Only a lead may hand "
        "it in; what a check finds is taken from every reviewer.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "You may only read this project: what you do stays in your copy."
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "This changes another reviewer's decisions, which are theirs alone.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "Only leads may change this: what the project is called, who it is shared out to, "
        "its scale and rules, and what others are.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "The server cannot read this. Bring the program on both sides up to date.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "The server has something else under the same mark. Keep a copy of your project, "
        "and join the shared one anew.",
    ),
)
