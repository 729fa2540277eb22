"""The legal forms that names of organisations come with."""

FORMS = """
ООД=OOD,дружество с ограничена отговорност
ЕООД=EOOD,еднолично дружество с ограничена отговорност
АД=AD,акционерно дружество
ЕАД=EAD,еднолично акционерно дружество
ЕТ=ET,едноличен търговец
КД=KD,командитно дружество
СД=SD,събирателно дружество
КДА=KDA,командитно дружество с акции
ДПК=DPK,дружество с променлив капитал
ДЗЗД=DZZD
АДСИЦ=ADSITS,АДСИТС
Сдружение=сдружение с нестопанска цел,СНЦ,Association,Verein,Udruženje,Здружение,Удружење
Фондация=Foundation,Fondatsia,Stiftung,Stichting,Fundacja,Fondazione,Fundación,Fondation,Vakfı,Фондација,Stiftelsen
НЧ=читалище,народно читалище,Chitalishte,Narodno chitalishte,NCH
Кооперация=земеделска кооперация,потребителна кооперация,ЗК,ЗПК,ТПК,ППК
ДП=държавно предприятие
ОП=общинско предприятие
д.о.о.=
д.о.о.е.л.=дооел
d.o.o.=
d.o.o.e.l.=
j.d.o.o.=
d.d.=
ООО=
ЗАО=
ОАО=
ПАО=
АО=
ИП=
ОДО=
ТОВ=ТзОВ
ПАТ=ПрАТ
ФОП=
Ltd=Limited,Co Ltd,Pvt Ltd,Pty Ltd
LLC=
LLP=
LP=
Inc=Incorporated
Corp=Corporation
PLC=
CIC=
& Co=& Cie
GmbH=gGmbH,Gesellschaft mbH,Ges mbH
GmbH & Co. KG=GmbH Co KG
AG=Aktiengesellschaft
AG & Co. KG=
UG=UG (haftungsbeschränkt)
KG=
OHG=
KGaA=
GbR=
eG=
e.V.=
AB=Aktiebolag
HB=
A/S=
ApS=
AS=
ASA=
Oy=
Oyj=Oy Ab
ehf.=
hf.=
OÜ=
UAB=
SIA=
SA=
SAS=
SASU=
SARL=
SNC=
SRL=
SRLS=
S.p.A.=
SL=SLU
Lda=
B.V.=
N.V.=
VOF=
BVBA=
SPRL=
VZW=
ASBL=
Kft=
Zrt=
Nyrt=
Bt=
s.r.o.=spol s r.o.
a.s.=
sp. z o.o.=
S.K.A.=
S.C.=
Α.Ε.=Α.Β.Ε.Ε.
Ε.Π.Ε.=
Ι.Κ.Ε.=
Ο.Ε.=
Ε.Ε.=
A.Ş.=
Ltd. Şti.=Limited Şirketi,Ltd Sti
SE=
SCE=
"""
"""Each form as its register writes it, and after ``=`` the words it stands for and how else it is written.

Source: Bulgarian Commerce Act, art. 58 and 64; Act on Non-profit Legal Entities; Cooperatives Act;
Community Centres Act; for other countries the ISO 20275 list of entity legal forms.
"""

PLAIN_WORDS = frozenset(("spa", "se", "is", "co", "sca", "sc", "et", "lp", "cic", "sas", "ska", "bt", "ag", "sia"))
"""Forms that are words or short names too; in small letters without dots they are taken for these."""
NO_WORDS = frozenset(("оод", "еоод", "еад", "ood", "eood", "ead", "доо", "doo", "srl", "ltd", "llc", "gmbh", "kft"))
"""Forms that are nothing else, however they are written: Вентил оод, Jagodina doo."""
SMALL_WITHIN = frozenset(("z", "&", "с", "s"))
"""Single letters that a form may hold without a dot."""
# fmt: off
LEADING = frozenset((
    "ЕТ", "ООД", "ЕООД", "АД", "ЕАД", "СД", "КД", "ДЗЗД", "ДП", "ОП", "НЧ", "Сдружение", "Фондация", "Кооперация",
    "ООО", "ЗАО", "ОАО", "ПАО", "АО", "ИП", "ТОВ", "ПАТ", "ФОП", "AB", "A/S", "AS", "UAB", "SIA", "OÜ", "Oy",
))
# fmt: on
"""Forms that stand before the name as well."""
PREPOSITIONS = frozenset(
    ("за", "на", "по", "с", "със", "в", "of", "for", "für", "der", "des", "de", "per", "pour", "delle", "della", "zur")
)
"""After these a word such as фондация is part of the name: Фондация за култура."""
