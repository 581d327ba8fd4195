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
PAIRS = '"`ƬƫƮÝre>ĵĴ`",Ɓ[edĹĺ00>"":11Ǖ=~î+!,"21"ĕaterunac<003ŪƧƵėinED`!cofi1316Ĵƫ!ā2<endeǖǗ!4idÞĂE_0501ƷÁĴƁxxÂd23T_Ǜdƪ=Ŀ_ł+ƒáƂǃǧŁǥǨsttrontiƪ&nochƯƭ(ñpĀarƼƺ_bÂâpôƸĜJĝěƔe!}Ƨesro0465"}ǚƈǠƍor25US]`Ą!*1űl;1ŴēǷǳǹƽǽÒȃȅ{">ēþƃaie=Ãƅayăĕap&ÔǞǟadON68ENĖl)1oŮDĽÞľ&ƾŻ<+(OƘ(pòƙ(ƚǎƈ%ȌżȍȓȑȔȆȕȈ"]["meutanÊ46Ƈth%fAT99ER14Ègļßiì_Ìis2429AL75êo#C&ÓƌÈËn!ǀ22REÁ_òſĚƜ1<òƟƠ<ƢƝtƣ=ƤƥơROǐ&ĘǑËțȜȝcȞȘȥȨȟȫƞȬȪȮȩȯșȰĚȭȱĴ}usǘūsepÒ&%ucals&IS>[%saĶasfoƑ_ǢƐ!5mÁðƓǄŲƳƊvi,[Ū`ǒĔoķíìĴ]ƆƁl+quvÁƲưclnccÿm&tÁƳwNOecóvƏŬceǦ_UNƱ_ǅƕulîĄsŶǈŃǭÁǊǰǲØǶėƗǺǿŭǸȁȀȄ,ēhÒƂêƄǓ,ĵ]]y&Ê1%ëpeǙĻsËneïtƩÀ!Ʊlę(ƋƶĔ5ÝðĸÊàǜŬyÿ@%ǡdaķeêƴĔƌǣfĀƉǂCHcÀgėÕāůǆ_%ƸǋǯƖ!žȉȋȐȒwƨËĶepƩǔëĸsĘêÀwifĖpĖk_e%sŰƎsļǝkÈafĖmwnÂk_ƴŮdïǤokemptÀtlÀpìcĸÞ7ưÀÕ<ƊŭMĽƹƻ!ąǀůMų@ŷŸß@ŹƹźtǩǪǫŵǮƿǱǴǇǵǉǻǬǼ=ǾȂizi%rêbÿÁƭiÓƊsƻthĆƽńǌƉƾǍȇdƉȊǁȎŽȏ>nƨíÈvÿ=pėdėĶĻodaŭew)Í*ÍƵecÖÓƷűÖ$ŀõŀƿƀƛlÔǏǁȗƲȚȠȡȢȖÓȣƦȤȦȧ'
CATALOG = 'ēplĖn&üZÈ_ógŵs!ÂměpĩǄsĎã%jƓtZŸllows>ëue`žļūZøÆãĊŸllows>ëue`žøÆã%jƓtZžļū+ÆÜĜ!Ƥ(ãĝ!ťâÆãĊťøÆãįZťßìeÆÜŌtĢ(ãĝ!ťü+ÆÜŌtĢ(ãĝ!Ưy=ĳǏü+ÆÜŌtĢ(ãŞ!ťùt!ü+ŪĉƌŷhĎŧâ!ŝø!ßìýùtÆŧø!ŝâÆŧø!ŝüĩÜŚ"þŧßìýŝøÆŧļūZŝüĩÜŚăĉĞƀƎ&1Û<<üZ<ŕ<üZ?<ÄÈ_ógŵs!Û<ÄÈ_ógŵsÐ|ÑÂĲZā|ÑŢǌǆÐ|ÑmŅsŁńeldÐ|ÄódŰřÐ|ÑŢ_fĆmÀÐ41ÑŢ_đÐ2|<kycǑÐ12ÑfeÀu%ƗČowZāŐÑÂĲZÎÚŕÈƐnű_ÁĀr!0Ă5ŕÈƐnű_ÁĀr!ÍàÄÃËÂř!ÅàÄÃËÂř!Í|ÄódŰř!Å|ÄódŰř!Î0?08Ôƣ!060?08ÔƣÐ1|<ÃËÂtölockZÍÍÄpę_Àörĸð!ÅÍÄpę_ÀörĸðÐ0?<dupliǈe_ąýÎ0|<Ţ_İ!0Ă|<Ţ_İ!ÎÚŕrƄŁ_ÁĀr!0Ă5ŕrƄŁ_ÁĀrÐ?ÑfÂcƅƗsuppĆtZÎÚÄƔÖŒÂavĢablý0Ă5ÄƔÖŒÂavĢableÐàÄamoÂtöelow_mÈimumīlÃÿĎÌeldŚ_ËÓ!spÃėĤěi!ÜŚ!pÀhŚ_ËÓ!ĶssaǉƤ_ĶssageăĉÖsĔąe&dÀa.ùtnŒąe_ÖīęmÒt&dÀa.Ô_ÖƂŽkĔcČ=GET /v1/Ĥ-ěi/Ôs/{Ô_Ö}!ifNotFoß=Ɲ_ąýifOŮ=%Ëƍileă}'
PROCEDURE = "ērƛÿĎƃŎÌrƏſţ~ŎÌrƕçîèĐJéŖŨı(îèŖŨîé(ǐħĭţJéĐJè@wĖtûúī%cŅŃ&šĭţûúī%cŅŃ&šĐûúœ(ď@ßoûúœ@fƛÌlJį+@ßoûǍĭ(ÔField&ïĐûœ@óƖ+~ıŖŨıĬŹđƦđĚƋǋòĳĭţ~ıòĳĐ~ıĬŤçƚ@cuŊż_Ę~ıçîĝ@ÌxJŞ(ÃtĆ&İ@İ_ĘJŞ@cuŊż_Ę~ñĳçƚĐ~ÜŌtĢ(Ɯú(ǅƏïíÌƞĐ~ñƙŹđƦđĚďŖŨďòźńxƶ_Ť@Ìx~ďòĳţ~ď@Ŋp~ñĳ(Ɯ(Ŏtǂ+&ïçÃtĆ&İĒŠŘĚñſ@ŊpJĄúòźńxĒÈpķŘŔúĬŤĒŤŘŔúŖĒƟŘŔĬoĻŒŠ(ÜĜĒŠŘŔĬoĻŒŠĒŠƢƑŔĬŹąeĒïĻŁƢƑĚñƙŤ@cuŊż_Ę~ñƟŨñźńx@Ìxăĉ%pĆtsĎƃŎÌrƕ!ſŦþǃƋĜŦĕabsÒtħĭŦĕł&ï(ďŦĕłħ(îį+Çå~łħçďŦĕîèÇèJŞ(ÃtĆ&İÇĲ+JŞÇèJĄçÜĜĭ!ïíÌƞÇÓō+JĄ(%ŷìĜ_ǎlƈÇĮJĄÇĄJįĩùtħÇùíČy_åJįĩ%ŷì&ðôg+öÃkÇðôg+öÃkJį+Çåûœ(łħçp%cŅŃ&šÇåûœçp%cŅŃ&šÇâJé!ĝÇéăĉĤ&é!è!ĲĩøŌōZĊĮ(â&â!ùíČy_å(ŎëĞicƅsŴĵĊâÏĊùíČy_åÏĊåÏĊðôg+öÃkÏâ!ĮÏĮ!ùíČy_åÏĮ!åÏĮ!ðôg+öÃkƆ`%ŽkŴĵé!Óō+Ïè!Óō+Ïè!éÏĲZÓō+ÏĲZéƆ}"
SPACES = {
    "openapi": "ēÖ=Ĥěi!Ÿ%ign=[^0-9]!mÈ>9`max>9`ŭgmÒtsĎnŶ=http!êôt>0`Òd>3þnŶ=sÁƀƖ!êôt>3`Òd>5þnŶ=š!êôt>5`Òd>9}ĉĤ=Þ!sÁƀƎĎş<ŏŲmovýp%pa%!%Ğ!Ŭ!đīęsOķ>ëueþşÛŏŲđÆş02ŏŲmový%Ğ!ŬīęsOķ>ëueþşÅŏsůĞÆşāŏsůĞŪĉŽkĔcČ=GET /v1/Ĥ-ěi/Ôs/{Ô_Ö}!ifNotFoß=Ɲ_ąýifOŮ=%Ëƍileă`Āw>0`ÒëiÿŴĵSUCCESS!ÑÞ2Ä)0ċÊ2Ý1Ê3Ý1ĹÝ1Êƺ1ÊĺÍ7Å373ŋőĽÉ!2ÛÞÑ1)2*2$1Êć6Ý3Ê3Ý3ĹƇ564Å#TIMESTAMP_śÚ)4*4$4;?ņÅ7#SIGNĽURÙś08)4*4$4;Ň07ć4#VňIĥIğ_ĿŜRơ10)5*5$5;7Ġ8885#FIELD_EMPTYơ12)6*6$6;3Ú8ľ6#PŜDUCáść)7*7$7čÚ410Ġ#UUID_śĠ)8*8$8č53837ŀ#GRANáTYPÙś69)4*4$4;Íć9619#INVňID_TOKġÕÛØ<)9*9$9;2747949#TOKġ_EXPIRÉÕÛØ35)9*9$9;5593577ŋRÉġTIňS_ƥÕÛØ70)4*4$4;906344#VĿIFICĽIğ_őQUIRÉÕÅØņģ0ċ0$10;87à476#ĈäTYPÙæB2BÕÅØ67)?*?$?ĹÝ?Êĺà83634#IP_æWHITELųTÉÕÅØ71ģ2ċ2$12;5074983#ĈäTYPÙæIRSÕÅØ72)?*?$?ĹÝ?Êĺŉ37979#PŜDUCáƥ_æFĪDǊØć)7*7$7čÚ410Ġ#ĈäĥA_ƘAVAILABLEŗ1ũ;Ñ4Ő6ŋĈTOMäNUMBäæFĪDŗ2ģ5ċ5$ÎõÎ;535882#PŜDUCáæFĪDŗ3ģ7ċ7$18õ18;6Î48<#TRANSACTIğ_æFĪDŗ5ģ9ċ9$20Ƽ45ĺ?739|5#ACCĪáDųABLÉ_OR_BLOCKÉŗ9)|*|$|č5ņ89à#WRğG_CĈTOMäNUMBĿƠ0?ģ5ċ5$ÎõÎ;?ŉ4640#LASáINSTňMġTƠÛ2)Ő*Ő$àõà;Í6493Ă#őFĿġCÙƒ_ňőADY_ĈÉÕ09Ø63)ņ*ņƮƇ78Ġ6Ő#ĥABASÙUPĥÙFAILÉĨÞ85āũ;7Úľ42#ĥABASÙőAD_FAILÉĨÞ85Úũ;9519ŀ6ŋAǇÙWRITÙFAILÉĨÞ86Ûũč5096283#ĈäĥA_æSETĨĦŉ)ć*ć$26õ26;ŀŇĠ61#PŜVIDäƘKƒWNĨĦ92)27*27$28õ28č7ā195ŋğTACáADMINĨĦľũ;Î06Í45#æIMPLEMġTÉŻÛĦ76)Ň*Ň$Ňč<4ľ62#SUPPLIäDųRUPTIğŻÅĦ91)30*30$31õ31;4Ăŉ40#AMĪáBELOW_MINIMUMŻÅĦ98)32*32$32;?9Úŉ2Ƭ]}",
}


def load_texts(locale: str) -> ModuleType:
    """Loads the texts of one of the languages."""
    return import_module("._texts." + "".join(sign if sign.isalnum() else "_" for sign in locale), __package__)
