"""Words of who beat whom, in four languages, and those that stand between them and a name."""

from __future__ import annotations

from kzannotate.detection.lexicon.classed_words import ClassedWords
from kzannotate.text.fold import folded_words

BOUT, WIN, LOSS, FIRST = "bout", 0, 1, 2
BOUTS = ClassedWords(
    {
        BOUT: (
            "beat_ beats_ beating_ defeated_ defeats_ defeating_ edged_ edging_ edges_ thrashed_"
            " thrashing_ trounced_ overcame_ overcomes_ overcoming_ downed_ ousted_ outclassed_"
            " outplayed_ upset_ saw_+off_ seeing_+off_ knocked_+out_ put_+out_ stunned_ crushed_"
            " victory_+over_ victory_+against_ win_+over_ win_+against_ won_+against_ wins_+over_"
            " triumph_+over_ got_+past_ get_+past_ got_+the_+better_+of_ expense_+of_"
            " prevailed_+over_"
            " فاز_ فازت_ فوز_ فوزه_ فوزها_ بفوزه_ بفوزها_ بفوز_ الفوز_ تغلب_ تغلبت_ تغلبه_ تغلبها_"
            " بتغلبه_ بتغلبها_ انتصر_ انتصرت_ انتصار_ انتصاره_ انتصارها_ تفوق_ تفوقت_ تفوقه_"
            " تفوقها_"
            " أطاح_ أطاحت_ الإطاحة_ تأهل_ تأهلت_ بلغ_ بلغت_ عبر_ حسم_ حسمت_"
            " победил_ победила_ победило_ победив_ победу_+над_ победа_+над_ победой_+над_"
            " победы_+над_"
            " обыгра"
            " переиграл_ переиграла_ переиграло_ переиграв_ одолел_ одолела_ одолело_ одолев_"
            " разгромил_ разгромила_ разгромило_"
            " разгромив_ верх_+над_ сильнее_ выбил_ выбила_ дожал_ дожала_ дожав_ сломил_ смял_"
            " смяла_ разбил_ разбила_ обошел_ обошла_"
            " жеңді_ жеңіп_ ұтты_ ұтып_ ойсырата_ басым_+түсті_ басым_+түсіп_ озды_ озып_"
            " сүріндірді_"
            " сүріндіріп_ тізе_+бүктірді_ жеңген_ ұтқан_",
            "lost_+to_ loses_+to_ losing_+to_ lost_+against_ fell_+to_ went_+down_+to_ lose_+to_"
            " beaten_+by_ defeated_+by_ ousted_+by_ eliminated_+by_ knocked_+out_+by_ defeat_+to_"
            " defeat_+against_ defeat_+by_ loss_+to_ exit_+to_"
            " خسر_ خسرت_ خسارة_ خسارته_ خسارتها_ بخسارته_ سقط_ سقطت_ سقوطه_ انهزم_ انهزمت_ هزيمة_"
            " هزيمته_ هزيمتها_ خرج_ ودع_ تعثر_"
            " проиграл_ проиграла_ проиграло_ проиграв_ уступил_ уступила_ уступило_ уступив_"
            " поражение_+от_"
            " поражения_+от_"
            " жеңілді_ жеңіліп_ ұтылды_ ұтылып_ есе_+жіберді_ есе_+жіберіп_ жол_+берді_ жеңілген_",
            "won_ wins_ win_ lift_ lifts_ lifted_ clinched_ clinch_ claimed_ took_ captured_"
            " retained_"
            " выиграл_ выиграла_ выиграло_ завоевал_ завоевала_ завоевало_",
        )
    }
)
"""Of the classes the first is of those who win, the second of those who lose; the last one tells
who wins what is played for."""
OVER_WORDS = {
    "en": folded_words("over against past of"),
    "ru": folded_words("над у"),
    "ar": folded_words("على"),
}
TO_WORDS = {
    "en": folded_words("to by against"),
    "ru": folded_words("от"),
    "ar": folded_words("أمام"),
}
SKIPPED = folded_words(
    "the hosts host rivals rival champions champion holders visitors neighbours neighbors seed"
    " seeds"
    " second top unseeded home side team favourites favorites veteran former old defending league"
    " فريق نادي منتخب ضيفه ضيفها ضيفته مضيفه مضيفته مضيفتها جاره جارته منافسه منافسها منافسته"
    " نظيره نظيرته غريمه غريمها حساب يد الفريق حامل لقب"
    " команду команде клуб хозяев хозяевам гостей гостям соперника дома гостях в соперницу"
)
PRIZES = folded_words(
    "cup title trophy final league championship crown shield tournament match series shootout"
    " кубок титул трофей финал турнир чемпионат первенство матч серию"
)
