"""Projects for programs and notebooks: ``import kzannotate; kzannotate.open("story.kza")``.

Everything is read only. Records are those of ``kzannotate.domain``; offsets are code points,
half-open, into ``Project.text`` of the document.
"""
