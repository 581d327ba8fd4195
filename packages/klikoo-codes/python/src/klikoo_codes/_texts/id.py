# Generated from the catalog; do not edit.
"""The texts of one language, each once, and which of them each row of the catalog has."""

OWN = ",-.0123456789:;ABCDFGHIJKLMNPRSTU[]_abcdefghijklmnopqrstuvwxyz{}"
PAIRS = 'a an 1 m 2i ateral# in#g sak - pǋ"k/Kț Ńenikah damu apÂƷel tunar. ŀ(itasiruk ld(y=Xg Íß!etkň^ia.tis(il%XedesemtƷ bnyoraÅ^/id^ƹÂǌad,Ȥ, y!p*RȥÂ*imonsǲihis"ŁŬe.òbautŰ*^ÇÊ/ĩ!ÜbÉíĦǨaǊiÅ$ȃȁȂhȧ ÿ>Ǹ kī|agVÀaôiô#ôV.<ga(?/ÙyebĨǰÃg)!ÃȆt*Ž!Ż=EǹfȲ#tÞų- Þ*-&%Î)+ȳa^(a<re>`Ǭů<tno)apr*íd/P*aci. ȵǙȇĀSſƁĪŐǻ%Ų!Y/Xtsutǌ) |bv* <,"r# @ÆÝ~!ok|k`(/khǯƻǊaÖƽƼ)Óabt_No^~YȦņXpeu)MȑEȐįȷȍÖÌV$ƃÝŒsioÃĮjĕøm<kób*îsOKíƺ+Z,>2%g!odquǫ?Ƹ=usȢãÏħÁƺǎđŬÊǳŲǷŉǴǐub>ǲsÚÄubØÄ(ÅScoØĐ>ǔ2@ƿǖƾ/ŀĀǋșŔȻ ȗȖaȾ.igǟȔGȒÍǧǦœnȿǤŋǣáÅǢþƆǡ ǴɀǞ.jǝÂɅCǈ 3ÌǇǄƄpƅ/mdƹÕŕŀıBɆǼ.mǺPǹsǸŷēŊåõY-Wǭk,Þ^ɇp?Ê#Ãj$m^Y!l"}ã?ulÎ/umAnsÛĬoǑǒŇēĪǵÆdǾ/ŊÐÑȱdžÞżdīekÛtd!":ŮÖ_Ȟóńpű)ĐÜõyÄpÃĒųl?ŶÔajÇǽÅŸ/ŋfǺȴmȊŏǁǘőǵĒökeHǯƻdTǌ)uÜ*^íŭǉlYȝXłsý ceÄtÈØ þudǱZäǏKŴmà=gJ=tȣrŵ<+$yŅǓoǕÁǶĔ(Z fiÁdz@ȀÇ!ÍtÊŅȰĩacņawîf ǪǀȌmȈǶuÿþoȶȏ/ƂȹEǂŷȺùĭǻ@ ?{"ǩoȚoĦfȜ*ǪǭǮnȟ*ȠǍȡ_)ŰË+eǨs!ŹǿȅźȨ>ȩÜȪpȫŎȬōȭ.ǗȮsȯÁȄYŌÁÛȋÉƀȉhîȎǚǃǛ ȸǬǼȘƼȕǳȼǆȽȓǥĦǠ ǜŌɁǅŇɂgɃĔɄİ!Ƹu'
COMMON = 'șÃdecãÚOǢĝƴÑZuiòdÑaØsƇĶ<_cĢogŦǎĄÌkĢogô`bƌuoŰŦóÆǓébĒ*ŅǮ(ĮrÛpťÀÙƲÊQm#ȅğǕuôcȋlictOIÖĂ^+` rÛpť>+Ďğtĺ=ČĪ_cóORÛpťÀğiÖţÏŒŎõcĊĶsĺŦîǈÖŝŎbuĽćêȎ/dǘƂĆÁuÄũehĎūÝĄÍìkýôfàgÚOSƌƑÞúmØYErovã*èjaÌiÖĪÕěÝÓõcáPÎýÐpð?ËĥèīŇÃc(ÍÓưďsŨôbÛãeŦóÆÿÌkĢog,ÂÑ~(nØď{Ă}Ïđ*tĥéÝĄÌh+`Ơ#!ǓÅArt(kÚu#éŤs`a-s`!bųƴÑZuċÃƽvXŦÈŰÐÿÌkĢog,ÂÑ~(lay#/pÿkǎũehĎūţ>ÊƼÀ%üÊtĹƥƶŁİÕťƇcheck_ƨ_fÉstOƛąålĒðƯÅȕäŚbżȓôneĿOƩÆt#p!êŹZČafė_ȁxOįƫ(þçŇĨäŚÍħĊwÇh_aöhXÕc)iîOMûpǂmÁ?úaöĺYÈiç|l#jöQơŚÍħĊwÇh_new_tŔOAmŽÂŔǆçƿäŚÍħĊl)*ŦēÆnĜ(ơŚÍħĊwÇh_oth*_mÑhŬOTȊÄQmÑóEƅīuÂuju/lĥôwÇh_newǍOBŖåbżäŚbż.ƶŁneör+ǋ["ƒęÓōÅŗƚÒŠ=ƠÎů(ļ<ċKňbųÙĭ!ƟƓJY!ï%ƾ,%ȑƚk`i; jY!bųèYö(pÑƲÊEƾČKňę%ƐƪƓŗƚÒŠ=ƠÎů(ļ<ċPÎü+i/d#!ćpüĢǚę ÒōƔÐĐÒkǜÈċPƅŋŝŎsģY#ĵgÃĐmÑóEƅlĥèćăk`ċƒï>ģċòMÈðĄs)|l=kZËĈ(ĖđģĹļƓŗ Yö(pÑƲÊßĊƒŝŎsģY#ĵăÒĘêlľĜuČřŝĽÒōĵăÒĘêlľĜuČƒdibĢQĮd##éęƴü+YČKňę%ƐƪƓŗƚÒŠ=ƠÎů(ļ<ċřï ÒtĭĊòMÈðĄs)|l=kZËĈĀŗ Yö(pÑƲÊßĊřdǘĵăÒĘêlľĜuČřŝĽÒōĵăÒĘêlľĜuČřïÓbĢkČLay#/<(ęÀìŻiáSƁƀbƵĈ(bĒ*ŅmXÇËĈı"]Łf+lõcksƇĂOsŨ>)|ĂƶŁtÇlÛƇ`şŐbÁow_ŢŧOőƦĤõwZ%<ŧòduplic)eǍOǟȌÖïÓưaiòfÃcÕî_ĶĻppàtÚOFĔÖÝ^ãÊĔò<v+ã_þOëÀ v+ãòmñsĎ_ĂOFiȂ wǗibÀÓñiòĬŬucŐĶfşdOƧÀùÜƱòtǫİÕî_ĶfşdOǤÝùÜƱƶŁwàdsƇİƀÃŐĶfşdOƍ<(ÝùÜƱĵêœǀßaç|ƀbƵĈċ`şŐbÁow_ŢŧOőƦĤõwZ%<ŧĵmÈÊQĪƦÏËĒðÞÛÄô~ƽvÚOƒï>ģċpay_)_błchOƻgĻr/ė?hÉ ŋŝŎõǒĤs<ĴƁkƲǿkĜà cŏ=EXyÚi!=Ļr/ǣĊĬŬucŐĶfşdOƧńìŻi!Ėå<ĴƁpØðĚËĥ.ƶ}'
STRINGS = """\
V%Á~àQsÊƼ
UnȆEüÁi/ćƟtĈð#èVđǐtŮs<ésģĀKóĸdiưďĖÙƙŀŭÉyâƭą,âÌsÇŇŴǐƪƥ
ŷĨå<Ĵǔđ*ZQĬŵ,EÈtĹrÛpťÆmXƙEüÁi/ćƟtĈð#Ʈú<ŭÉy ćƭą.
įŞ~/sģi
Vźđi~QƏûƕŸƟƥ
ƤǃÌdĕĮl#jöQǡË=kZğYößáƩƣ
Jǝ/<ŭÉyƊ
VÙƙŀŭÉyƔÂŮŞƮØ!díȈèÿƝ;ĆŴ)?#ßÔ
ƤǃƝÅǷ/sípƸQǅţÆbZw!ÿļÍìjæı
Jǝ/ƭąƊ
VÙƙ ƭąƔåÿƝ;ĆŴ)?#ßÔ
ƤƨåÌdĕŠæĹÇ|İu#ƮÊŉóƣ
Tƈù*bÇk#
VÙ*bÇQtƈǙƪƥ
AmŽÂŔ^ždĕĮgÃĐs`pďkÚ+uwÄsÔ
őÕěėký
őÕěïìkýƔåÿÌñ<ya;ĆŴ)?#ßÔ
ƤƨåÌiÖĪÕěŠæĹÇ|İu#ƮÊŉóƣ
řï ÒtĭÔ
ǤdibŖèŊĝ Ǜ
VźÙĭ!ĮmüŖÂŮsĀŸõgaí#!ŊȘhÉßÔ
ƛąEűÆśƂđ*ZQĬŵÅƋ
PÎü+i/d#!ćpüĢǚę ÒōƔÐĐÒkǜÈı
DĕƏûïÓbŖ
Vź%üŖÏǧûƕŸƟƥ
ƤǃƝÅëńE*luƴĨ.
Tíǉ`pÀƊ
SÁñðÐėl+ľÛÄ^žw?tuĤVèćfàm)ÐŤbÚáëƘ
įœj`>*Ŀèzî!w?tu,âfàm)Âíǉ`pſǄľŖ>ƌƑǆ^ŉēǖ
SƌƑÀĲ
SƌƑŘÆŤbeǊǅŊE*hÇĔ/č
įœǡyâiÖêsñ>trĎÏù#d)=#ĴǄƿäŞgƑÏÞXÄâǏŲÔ
ëńËolos v+ãŌśÅƗĂÏğmÈŨ.
B#dĎQþädņƺĺŌAPIâêƫĴǄŇĨǖ
ƗĂÏ%#áëƘ
LÎk~(sÜu!Ă wǗibçƄ
ƧÀĲ
ƧŘńĲäƏĩáVġýÂǈsĸjuūơHTTP 404.
CoȉQţĚädaftÄĚìbżâêƫĴƞ
UUIDÀƊ
ĉÙĭ!sŨ>)|UUIDŘƆƗĂÏ%#Ô
įœsÑi~ UUIDŘâêƫ(Í>Ũſƞ
GłtÂyŕÀƊ
ëÂŔǞÅƗgłtÂyŕÏÓhÄ~Qč
IÖgłtÂyŕ>ÛuďdņƺĺŌAPIçƿ.
TƈÀ v+ã
ĉġX+ÂŔŀiũehĎūþùǽ.
AmŽÂƈǆçƄ
TƈĆÚ+uwÄsa
MÈ!ŤǕÃéï hŏñũehĎūþƘ
KĦdXŞ+ÀĲ
KĦdXŞ+ŘńĲäÍìc))Ĥč
PÈtYŉĦdXŞ+ËÎk~âmÜ= Ė XvÉîmĺƆSƞ
įl|ĿiělĒðƯ
VÙsǒ)QĿiěsǔÙĭ!ƕƗĿiěÍ%#Ô
T#yĐƖV ĿiěŅÍĝ^Ø?Ʊçu>ģY#ſƞ
Tiŕ øÞúb2b
ëÆmǦlúøğƢÞ2bũÚ=QøEÎýÐŤƢËĥ.
ƩǁƹøŲáMûV%ƐƢ ø.
ƩǁƹøŲáǢåtÑ~ĝ ǛħpďƨÐdYÑZu(ơcÄƵĥ;Ë?úĦkťØiŌơč
Kňę%ƐƪƓŗƚÒŠ=ƠÎů(ļ<ı
Al`ĽIPĝÓ-whÇÁñt
ëǁ)=^ž+`ĽIPÏÀĄÌwhÇÁñt č
DaftÄQ+`ĽIPEŹǩ>*Ŀ ŋƖwhÇÁñtſƞ
Tiŕ øÞúÉs
ëÆmǦlúøğƢ ÉsũÚ=QøEÎýÐŤƢËĥ.
TƷĄĬŵÏĲ
ĉEÃéĬŵÏĲäƕTǈsĸjuūdYýäHTTP 400.
DšÀìŻia
ĉŒ)ġ`Ž^šĳ
ƛƯąEűÆśÅƋ
Kēĸn#Õ,Ŷ!ĘæÔ
ƍÝùÜƱ
ƍpȐÀìdaftÄ ĖĚƣ
MûpǂmƐǀßa,E*ƫiçƄ
ƧŘÀĄÌč
Sa)ÆĉÙÜúļėsǠÅItľúbÊt(bZw!tŮs<éÝìjæı
PÈtĹȍs<ébXÄâƭËĈ(ƨÐśÅƋ
AkÃ nî?Õf īuìblņÉ
AkÃÆnî?Õf īuìblņÉǙ~?Ȅ|?ÃȔć?Ã ŋsXdÉ(Ìč
ŷĨå<ĀCžtZ|?Ã>iŅƏ?sǱç|ălay#/pǂÍÙ=#<yÔ
ƍsŨ
TƷĄÍÓbÁĀǟÏǧÈÊQÝȖ!ĖĚƣ
ƍÝ>ÛuaĴƁêœǀßaç|ƀbƵĈı
ƻgĻr/ė?hÉèh#éÌcŏ=
TĎg+ =Ļr/ė?hÉ,âpƾ#ÐhÄŰĤkĜà cŏ=,ÀÞñƵewĽč
ŷĨå<ĀArZQpǾŉeĆĜà cŏ=EXyÚi!=Ļł.
NØďǏÆïÓưďþƂßáëǞ;ǰƂÐmĔk<źğŊ.
Ǝĩ*n+>a)ġŹZ^ī
ĉŒ)ġŹZ^ĕƝbÈeĳ
Ǝĩ*n+>a)%Ǒc!Ǉ
ĉŒ)%Ǒc!dĕǅǇbÈeĳ
Ǝĩ*n+>a)đíp/Ǉ
ĉŒ)ÙƸñ^ĕƖcİheĳ
DšĝÓǥr
DšĝÓǥrĤVĳ
ƛƯąEűÆśâmûdš^ØÎk~ĀƋ
MûV%ÁÎk~(dšÅKēĸn#Õ,Ŷ!ĘæÔ
Provã*ÀƴX+
ĉġX+(ƽvã* ĖĚƆŸȇ
ƛƯąEűÆśâl~àQţĚßáƋ
L~àQţĚÐƖVÅKēĸn#Õ,Ŷ!ĘæÔ
Ǝĩ*n+èăV
V%Á~àQgȒt#p!mXyǠEXyeõbÐĮmÜûmÎăæŢĳ
Kēĸn#Õ,Ŷ!ĘæáBØ!ƙ#ÐtÑ~ħaèăč
VĝġíplÜĺÈĹfĔÖƏûƕëƘ
ƩƆT#yĐƖV ~?ȀfĔÖ<(ėŻi!Ė ǣÔ
ƎÌĻppli*
Suppli*ÏÓưďV>Ú=ġ+ňgȏ#ĳ
őƦEƅÝ%ÁĒð(Ţŧù`bZÞiaéæŢƮØ!æáëƘ
NaYQĪƦĤ)È%<ŧù`bZÞiaéæŢçƄ"""
ROWS = """\
W
W
W
W
W
   
W
jĆË 
W
jĆË@
jĆË@
W
q r>%
q r>@
W
t |v%
t |v@
Ƭ
Ğw x%
Ğw x@
Ƭ
Ğy z%
Ğy ȃ
W
10$1$Ū
10$1Ŝ
W
13$4$5%
13$4$5@
W
16$7$8%
16$7$8@
W
19$!1b%
19$!1b@
 $b@
1c$d$b%
1c$d$b@
W
1e$f$g%
1e$f$g@
W
1h$(1j%
1h$(1j@
W
1k$lƳ%
1k$lŃ
1k$lƳ 
W
1p$q$r%
1p$q$r@
 Ƴ@
1s$tƳ%
1s$t$n@
1s$tƳ$o
 Ŝ
1u$v$Ū
1u$vŜ
W
1w$xķ
1w$xŃ
1w$xā
W
20&1&Ū
20&1&ƃ
20&1&ƃ
ĞŜ
Ġ3$Ū
Ġ3Ŝ
Ġ3Ŝ
Ƭ
Ġ4&5%
Ġ4&5$o
W
26&7&8%
26&7&8@
 &2 
29&!2Ū
29&!22&b
29&!2ƃ
W
2c&d&e%
2c&d&e@
2c&d&e@
Ğȗ
Ġfķ
Ɖ
2g&hķ
2g&hā
2g&hā
Ɖ
2(2jķ
2(2jā
2(2jā
Ɖ
2k&lķ
2k&lā
2k&lā
W
2m&n&o%
2m&nŃ
2m&n&p@
W
2q&r&s%
2q&rŃ
2q&r&t@
Ɖ
2|2vķ
2|2vŃ
2|2v&w@
Ƭ
Ġx&y%
Ġx&y@
Ɖ
2zƜ0ķ
2zƜ0ā
2zƜ0ā
Ƭ
Ğ31ƜŪ
Ğ31Ɯƃ"""
