"""The types that are written, with DKPro's names where DKPro has one."""

from __future__ import annotations

from cassis import TypeSystem

_DKPRO = "de.tudarmstadt.ukp.dkpro.core.api"
NAMED_ENTITY = f"{_DKPRO}.ner.type.NamedEntity"
SENTENCE = f"{_DKPRO}.segmentation.type.Sentence"
TOKEN = f"{_DKPRO}.segmentation.type.Token"
META_DATA = f"{_DKPRO}.metadata.type.DocumentMetaData"
MARK, TIE, ARTICLE = "kzannotate.Mark", "kzannotate.Tie", "kzannotate.Article"

_STRING = "uima.cas.String"


def types() -> TypeSystem:
    """All types that a written CAS uses."""
    made = TypeSystem()
    _create(made, NAMED_ENTITY, "value", "identifier")
    _create(made, SENTENCE)
    _create(made, TOKEN)
    _create(made, META_DATA, "documentTitle", "documentId", parent="uima.tcas.DocumentAnnotation")
    _create(made, MARK, "kind", "label", "record")
    _create(made, TIE, "kind", "record")
    for end in ("Governor", "Dependent"):
        made.create_feature(made.get_type(TIE), end, MARK)
    _create(made, ARTICLE, "record")
    return made


def _create(
    made: TypeSystem, name: str, *features: str, parent: str = "uima.tcas.Annotation"
) -> None:
    type_ = made.create_type(name, supertypeName=parent)
    for feature in features:
        made.create_feature(type_, feature, _STRING)
