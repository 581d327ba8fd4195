# Generated from the catalog; do not edit.
"""What the package knows."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

VERSION = "0.0.0"
DATA_DIGEST = "6bcd0486a188f04d8787c31cc06d2f62329e739f9b4883c725eed5d6ead916d7"
PROVIDER = "klikoo"
LOCALES = ("en", "id",)
OWN = ",-./0123456789:ABCDEFGHIKLMNOPQRSTUVWXY[]^_abcdefghijklmnopqrstuvwxyz{}"
PAIRS = '"ZƨƧ>ĵreƃ[",edĴZƪÛĻĺ)!>"":11Ǖ=~ê,"00èǗ"ĕaterunƳĖŪƣ03in*ìEDfi131`!ÿĴƧ16enacde!4idëĀ99`005E_coĴƃÂd23T_pǛƄǅƐÞŃ_ŰǤŁ)ÂǨƦ=sttriûƦ$xxƫƩchpýƺƿ12ĜƒpųJěƴ|Âß_b15Z!}ƣonesroĸl0465"}or@Ǵ)*Żē10@ǹŷ$ǿůêĝ01aŀƲ<]ZȅÏÚn25US{">ēúƅe=ūénoayāĕsǝapƲ)22ƀǎǍlưȉOƗÇƖ*p*ƕȊtȍçȓz$ǁ!0ƾŲƻsDľoŰciadON68EN"]["meutaian6ƈù4th%fATarllĽÜÆgER14_ÉROǑ$ėǐƮȘ&2(2țĚ2`ƘơÆȞȟůȠĚ2Ë=Ɯtƛƚ`ǃȣÇƂǀȥÁ_RE!Ȧð`(ȭ1ùƳȱÑȲȵ=19+2ȶĖĶȸ#CçoAL75Ĵ}ÐtusçǘĘtsepÏucceĿtaǢfoƌ_ƵÁasaĶ%s>[ISǄƹíƏmÁ!5viƱƯ,[ŪZwǒoķĴ]Ƈƃǚ$clcüƱwtÁm$ecNOƎŭîvƶǆ_ǥǇƑƭ_UNMǫǊéǵ7ǶÜǸůsŹǀǽ!ȁalÒȃlȆ,ēhÏƄçǓĶ,ĵ]]y$ù1%èpewǙsÚvÁqunefþƥÀ*Ɖlę%ư!ƭƷĔs$ùÝ%ƯkǞíĹǠn5Û@%yükǡaķǣmŮĔeçfýÒÿgĖcÀCHƴƓcȂ`ë!ŽȐdbȕƤĔƆÚƥeǔpsėĹǖÀŬiļƮƬĸdƋsűǜ_ŭĽeǟ%ÆdfƍƊĸdłŮ_ĘwǦnkǧľǋMǩżǪƽǉƸǬtǭpǮmǯeǰtǱÀǲŶǳǈëƔŵźpǷûŸƼŴ=ƸǺÀǻƬǼǂ$ǾƻƾcȀĖĹŲ`ÔtoȄkÀÁǁǌƩȇÁȈſƽžƼȋŅȌr_ƶȎiȏ%ǃhȑĂȒiiÑüȔ|ǏĖȖpȗƢƞșÑȚƵƠÓȜ_vȝcaƟƝiƙtȡƤȢƁeȤwǂƹïńȧ;ńȨ+ȩÊȪ&ȫÊȬuŀnȮ>ȯeȰƊÆÑcȳÓȴüÚdļoȷd'
CATALOG = 'ēplĸn$ñ<Æ_îgźs!ÂmĜpĄǄsąæ%jƏt<ŵŀows>èueZŽĽŬ<õÄæčŵŀows>èueZŽõÄæ%jƏt<ŽĽŬ)ÄĈ|!Ɯ*æě!ŉßÄæčŉõÄæĬ<ŉÜûeÄĈÑtþ*æě!ŉñ)ÄĈÑtþ*æě!ƫy=ħǏñ)ÄĈÑtþ*æň!ŉò!ñ)ŪĎƊŸhąšß!Ňõ!Üûe!òÄšõ!ŇßÄšõ!ŇñĄŷœ"úšÜûe!ŇõÄšĽŬ<ŇñĄŷœāĎİƁƋ$ĆË`ñ<`Ë`ñ<?`ÖÆ_îgźsĪËÖÆ_îgźsÌ2ŜÂĨ<ÿ2ŜŏƓÌ2ŜmissłŅeldÌŒ0îdűŔÌ2ŜŏfĂmÀÌ4ŜŏďÌĞËkycǐÌðōfeÀu%ƔČow<ÿĞōÂĨ<ÎØËÆƍnƠ_ÁýrĪĀ5ËÆƍnƠ_Áýr!ÊÝÖÐÚÂŔ!ÅÝÖÐÚÂŔ!ÊŒ0îdűŔ!ÅŒ0îdűŔ!Î0?08|ƛĪ60?08|ƛÌðËÐÚÂtölock<ÊÊÖpę_ÀörĹí!ÅÊÖpę_ÀörĹíÌ0?`dupliǊe_ī!Î0ŒŏĦĪĀŒŏĦ!ÎØËrƆł_ÁýrĪĀ5ËrƆł_ÁýrÌ?ōfÂctéƔsuppĂt<ÎØÖƒÓřÂavþableĪĀ5ÖƒÓřÂavþableÌÝÖamoÂtöelow_mÆimumĤlÐüąÉeldœ_ÚÑ!spÐĖĮĜi!ŷœ!pÀhœ_ÚÑ!ĶssaǉƜ_ĶssageāĎÓsĔī$dÀa.ònřī_ÓĤęmÏt$dÀa.|_ÓƄžkĔcČ=GET /v1/Į-Ĝi/|s/{|_Ó}!ifNotFoÜ=Ɲ_ī!ifOŰ=%Đįleā}'
PROCEDURE = "ērulüąƅĐÉrƎƂŘ~ĐÉrƑàêãćJåÇŌġ*êãÇŌêå*ǑĩĥŘJåćJã@wĸtóôĤ%įsé$ŐĥŘóôĤ%įsé$Őćóôŗ*ĉ@Üoóôŗ@fulÉlJĬ)@Üoóǌĥ*|Field$Ęćóŗ@îŲ)~ġÇŌġģŶďƞďĚƉƓÇħĥŘ~ġÇħć~ġģŖàƕ@cuŧſ_ė~ġàêě@ÉxJň*ūĂ$Ħ@Ħ_ėJň@cuŧſ_ė~ìħàƕć~ĈÑtþ*Ċô*ǇƎŮiÉƙć~ìƖŶďƞďĚĉÇŌĉÇŴŅxƷ_Ŗ@Éx~ĉÇħŘ~ĉ@ŧp~ìħ*Ċ*Đtǆ)$ĘàūĂ$ĦăťőìƂ@ŧpJĝôÇŴŅxăÆpķőĊôģŖăŖőĊôÇƢăƢőĊģoļřť*Ĉ|ăťőĊģoļřťăťƟƌĚĊģŶīăĘļłƟƌĚìƖŖ@cuŧſ_ė~ìŌìŴŅx@ÉxāĎ%pĂtsąƅĐÉrƑ!ƂşúǅƉ|şĕabsÏtĩĥşĕŁ$Ę*ĉşĕŁĩ*êĬ)Ãä~ŁĩàĉşĕêãÃãJň*ūĂ$ĦÃĨ)JňÃãJĝàĈ|ĥ!ŮiÉƙÃŠ)Jĝ*%Ÿû$|_Ǎŀ)ÃĠ)JĝÃĝJĬĄòĩÃòiČy_äJĬĄ%Ÿû$íĿg)öÐkÃíĿg)öÐkJĬ)Ãäóŗ*Łĩàp%įsé$ŐÃäóŗàp%įsé$ŐÃßJå!ěÃåāĎĮ$å!ã!ĨĄõ$Š<čĠĄß$ß!òiČy_ä*ĐèİictésŻĵčßÍčòiČy_äÍčäÍčíĿg)öÐkÍß!Ġ)ÍĠ<òiČy_äÍĠ<äÍĠ<íĿg)öÐkƇZ%žkŻĵå!Š)Íã!Š)Íã!åÍĨ<Š)ÍĨ<åƇ}"
SPACES = {
    "openapi": "ēÓ=ĮĜi!ŵ%ign=[^0-9]!mÆ>9Zmax>9ZůgmÏtsąnŹ=http!çų>0ZÏd>3únŹ=sÁƁŲ!çų>3ZÏd>5únŹ=Ő!çų>5ZÏd>9}ĎĮ=ë!sÁƁƋąŤ`śmove!p%pa%!%İ!ŭ!ďĤęsOķ>èueúŤċśďÄŤ02śmove!%İ!ŭĤęsOķ>èueúŤÅś%İÄŤÿś%İŪĎžkĔcČ=GET /v1/Į-Ĝi/|s/{|_Ó}!ifNotFoÜ=Ɲ_ī!ifOŰ=%ĐįleāZýw>0ZÏèiüŻĵSUCCESS!2ǎ2Ö(0&Ş2ÛŞ3Û1ĻÛŞƿŞĺÊ7Å373ŦŚľÈ!2ċëō1ŋŊ+Şđ6Û3ù3Û3Ļƈ564Å#TIMESTAMP_ŎØ(4&4+4;?24Å7#SIGNľURÙŎ08(4&4+4;2907đ4#VŨIĭIı_ŃņRơĆ(5&5+5;7Ĳ8885#FIELD_EMPTYơð(6&6+6;3Ø8Õ6#PņDUCÞŎđ(7&7+7;1Ø4ĆĲ#UUID_ŎĲ(8&8+8;ø3837ń#GRANÞTYPÙŎ69(4&4+4;Êđ96Ţ#INVŨID_TOKĳÒċÔ`(9&9+9;2747949#TOKĳ_EXPIRÈÒċÔ35(9&9+9;5593577ŦRÈĳTIŨS_ƘÒċÔ70(4&4+4;906344#VŃIFICľIı_ŚQUIRÈÒÅÔ24(Ć&Ć+Ć;87Ý476#ĒâTYPÙáB2BÒÅÔ67(?&?+?ĻÛ?ùĺÝ83634#IP_áWHITELżTÈÒÅÔ71(ð&ð+ð;5074983#ĒâTYPÙáIRSÒÅÔ72(?&?+?ĻÛ?ùĺũ37979#PņDUCÞƘ_áFĢDǈÔđ(7&7+7;1Ø4ĆĲ#ĒâĭA_ƗAVAILABLEŕ1ŝō4Ğ6ŦĒTOMâNUMBâáFĢDŕ2(ø&ø+ÎïÎ;535882#PņDUCÞáFĢDŕ3(17&17+18ï18;6Î48`#TRANSACTIı_áFĢDŕ5(Ţ&Ţţ0ƺ45ĺ?7392ø#ACCĢÞDżABLÈ_OR_BLOCKÈŕ9ŋ1Ŋ1ţ1;ø2489Ý#WRıG_CĒTOMâNUMBŃƚ0?(ø&ø+ÎïÎ;?ũ4640#LASÞINSTŨMĳTƚ0ð(Ğ&Ğ+ÝïÝ;Ê6493Ā#ŚFŃĳCÙƐ_ŨŚADY_ĒÈÒ09Ô63ŋ4Ŋ4ƪƈ78Ĳ6Ğ#ĭABASÙUPĭÙFAILÈğ85ÿŝ7ØÕ42#ĭABASÙŚAD_FAILÈğ85Øŝ95Ţń6ŦAǋÙWRITÙFAILÈğ86ċŝø096283#ĒâĭA_áSETğÕũ(đ&đţ6ï26;ń29Ĳ61#PņVIDâƗKƐWNğÕ92ŋ7Ŋ7ţ8ï28;17ÿŢ5ŦıTACÞADMINğÕÕŝÎ06Ê45#áIMPLEMĳTÈƀċëÕ76ŋ9Ŋ9ţ9;Ë4Õ62#SUPPLIâDżRUPTIıƀÅëÕ91(30&30+31ï31;4Āũ40#AMĢÞBELOW_MINIMUMƀÅëÕ98(32&32+32;?9Øũ2ƨ]}",
}


def load_texts(locale: str) -> ModuleType:
    """Loads the texts of one of the languages."""
    return import_module("._texts." + "".join(sign if sign.isalnum() else "_" for sign in locale), __package__)
