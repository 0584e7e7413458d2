"""UIMA CAS, as INCEpTION, WebAnno and DKPro exchange it: JSON 0.4 and XMI, through dkpro-cassis.

Mentions are DKPro's ``NamedEntity``, which INCEpTION shows without a layer of its own. What that
type has no room for lies beside it in ``kzannotate.Mark``, which an own export comes back from.
cassis turns code points into UTF-16 units and back.
"""
