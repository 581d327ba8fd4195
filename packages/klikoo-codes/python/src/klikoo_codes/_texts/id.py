# Generated from the catalog; do not edit.
"""The texts of one language, each once, and which of them each row of the catalog has."""

OWN = ",-.0123456789:;ABCDFGHIJKLMNPRSTU[]_abcdefghijklmnopqrstuvwxyz{}"
PAIRS = 'a an 1 m 2i ateral# in sak - pǈ"k/Ȝț ŀen#g. ahikamapÎƵ delarunĽ(as lyXiru  Ça.nÝet tukitÀitiũ*il%WedÀ/ess(emtƵy!ord(aYidWg bÀƷonÎǉÎ*p*, adim"ľiYkŇnyihsǯǹǸbaÀÐÛbĨ!ņÉisÈëĦǥ.ìuta(<gQ.ËìQ~ag#üiüŬß k=Ǵ$ǽfȁȨǿŦe>/ÕyebÃg)!Ȥǥa<À(^/)+%â-&ã*- kekČãŭdņ#t@Ƿŷ!ŹXÃȂȪŉÁȫre=`<tprP*d/*ëÏ/aci.v*u)oÃtǉsuWtū!ǵ%t*YŽƾōżȊǗȋ <,"r# ?ƶXÄÜ|!ǫŁok)a`(hǭaÚJů)Ñƻƺt_abÀ|peŅW^ǺŰǻg!2%,=+ZEKb* îdđījãĭÜŏ$žßQ@ȍſȎMȐȹƸȼǀodquǩ>usȡȢÊħaǇÁƸǍĎX/ńǌŦÏƹǇǱūubǲǐÂ(bÔÂusÖ=ǯǒǑ cȥč2?nǳ=Ǖȧ/Ľí"}À^$mÃjmâlÉÏ#p>Ǫk-Vó^<íňæŊŰsǴǰǶPǷĽįǼ.dƷÒŐÎő ŬCǁås 3pǄǅœÇǚǛŒǝŲǞàYǟûƂĒǢjǣǈȑsiȓƺȔǌ ȕȖaǠȗGȘȿuɁ!Ʌ ɈɆɉĦɊɂá>ulâ/umAnsÙĩoÐÉÄdnoňÌ/ŲekdŶãŸŻ/ȭȲÙtd!":ŨÚ*_ǧǪ ûČłpŪXg)čyÂÛópÃl>ďŭajYŵÐȀfǶÀëÛ*)uTǉƹdHǭNǳďýƽǘȈŎȇȸŧǆl^ȞWú ĿscekǨtnÅÔudǮZomäǎKŮǰÞȣũ$y<+rű+É,Æs!ųËŃǓz?Z Đ(oǔȦdtÏ!ÇǾƼfÈ ǧkåawĨaȩŅȵȶu/ŬûȆÚmȉȷå{"ig >ǨŁǵ?ôĬ@ƁǏȌȺǼȽǙooKǦf*Ħȝ_áǊǋÂǬȠȟt)ReSÔiÁÁǏhŴocf^Ùa=ÛSÍŃspŋŌ.ǖȃÁȄźȬȯȰȮȱȳȴohȅm<ëŊǫ ƿĪȏƀȻgÉÀƶÎĐBĮŉǂǱǃnǜǲǡȚ.ȾǤșɃȒɄɀɇ'
COMMON = 'ȑÃdecáÖEǟĝƄÍZuiìdÍaÔsƧĺ<_cĖogŘǍ ĆkĖogü`bȒuoũŘČÄǓÝbď*ŃÂt(īrÙpƛ~ÕƆÏOm#ȃęǔuücåflictEIÚĊÀ+` rÙpƛ=+ÿętĵXĄƾ_cČERÙpƛ~ęiÚĜÊŏŋócāĺsĵŘåǁÚŞŋbı øèȏ/dǘƀćÁuÂŖehÿŔÜƙÇçkúüfÞgÖESƳŝmÔ^@rová*éjaßiÚƾÒĤÜÑócàPâúÌpð>ÆēéøkÃc(ÇÑƊþsŗübÙáeŘČÄĆkĖog,ÎÍ|(nÔþ{Ċ}ÊĎ*tēÝÜ Ćh+`/m#!ǓYArt(kÖu#Ýřs`a-s`!bŭƄÍZuąÃƻvWŘÅũÌĆkĖog,ÎÍ|(lay#/pŬkǍŖehÿŔĜ=Ïƺ~%õÏtĕƕƃľĮÒƛƧcheck_Ƒ_ȅstEƚĈælďðƯYșäŢbŸȚüneİEƐÄt#p!èŴZĄaftǊfixEĪƍ(ûòńäŢÇħāwÐh_aýhWÒc)iåEMöpƁmÁ>ĭaýĵ^Åiòl#jýOƖŢÇħāwÐh_new_tőEAmŷƘǃòŰäŢÇħāl)*ŘƪÄnğ(ƖŢÇħāwÐh_othǊmÍhŦETȈÂOmÍČ@ǄņuÎujȌlēüwÐh_new_ǋEBıæbŸäŢbŸ.ƃľneýr+ǈ["ơĢÑŌYţƴîŜůƇŁ(ĳ<ąKŇbŭÕĬ!ƝƢJ^!ñ%Ż,%Ȑƴk`i; j^!bŭé^ý(pÍƆÏ@ŻĄKŇĢ%ƠƏƢţƴîŜůƇŁ(ĳ<ąPâõ+i/d#!øpõĖǀĢŚŌƣÌčîǤÅąPŻǀŞŋsĥ^#ĹgÃčmÍČ@Ǆlēéøċk`ąơñ=ĥąìMÅðƙs)ÉlXkZÆă(ģĎĥĕĳƢţ ^ý(pÍƆÏïāơŞŋsĥ^#ĹċîġèƈbğuĄťŞ)ŚŌĹċîġèƈbğuĄơdibĖOīd##ÝĢƄõ+^ĄKŇĢ%ƠƏƢţƴîŜůƇŁ(ĳ<ąťñŚtĬāìMÅðƙs)ÉlXkZÆăíţ ^ý(pÍƆÏïāťdǘĹċîġèƈbğuĄťŞ)ŚŌĹċîġèƈbğuĄťñÑbĖkĄLay#/<(Ģ~çŹiàŽcob!lă(bď*ŃmWÐÆăį"]ľf+lócksƧĊEsŗ=)ÉĊƃľtÐlÙƧ`ĲōbÁow_mŤENƒĔówZ%Ťìduplic)e_ǋEǠȎñÑƊaiìfÃcÒå_ĺĴppÞtÖEFĐÚÜÀáÏĐì<v+á_ûEĒ~ v+áìmùsÿ_ĊEFȁ wǖib~ÑùiìĩŦucōĺfĲdEƓ~ôÛƉìtǩĮÒå_ĺfĲdEǝÜôÛƉƃľwÞdsƧĮcĲōĺfĲdEƭ<(ÜôÛƉĹèŒſïaòcob!lăą`ĲōbÁow_mŤENƒĔówZ%ŤĹmÅÏOnƒÊÆďðãÙÂü|ƻvÖEơñ=ĥąpay_)_bĿchEƹgĴr/ĸ>hÈ ŲŞŋóǑĔsƎŽkƆǿkğÞżŎX@WyÖi!XĴr/ǞāĩŦucōĺfĲdEƓłçŹi!ģæƎŽpÔðĠÆē.ƃ}'
STRINGS = """\
Q%Á|ÞOsÏƺ
UnȂ@õÁi/øƝtăð#éQĎǐtŨs<ÝsĥíKČĶdiƊþģÕƦĽŧÈyØƋĈ,ØßsƼkŮǐƏƕ
ŊńæƎSǕĎ*ZOĩű,@ÅtĕrÙpƛÄmWƦ@õÁi/øƝtăð#,ŝ<ŧÈy øƋĈ.
Īƨ|/sĥi
QźĎi|OƟöƤŵƝƕ
ưƿßśīl#jýOěÆXkZę^uǬyàƐƔ
Jǣ/<ŧÈyƬ
QÕƦĽŧÈyƣÎŨƨ,ãÔ!dëȉéĆĞ;ćŮ)>#ïË
ưƿßĞYŊsëpƶOǂĜÄbZw!ŬĳÇçjêį
Jǣ/ƋĈƬ
QÕƦ ƋĈƣæĆĞ;ćŮ)>#ïË
ưƑæßśŜêĕƼĮu#,ŝĜƔ
TőƩô*bÐk#
QÕ*bÐOtőƩǗƏƕ
AmŷƘÀŶśīgÃčs`pþkÖ+uwÂsË
NoÒĤĸkú
NoÒĤñçkúƣæĆù<ya;ćŮ)>#ïË
ưƑæßiÚƾÒĤŜêĕƼĮu#,ŝĜƔ
ťñŚtĬË
ǝdibıéňĝ Ǚ
QźÕĬ!īmõıÎŨsíŵógaë#!ňȓhÈïË
ƚĈ@ŪÄŠƀĎ*ZOĩűYƲ
Pâõ+i/d#!øpõĖǀĢŚŌƣÌčîǤÅį
DđƟöñÑbı
Qź%õıÊǚöƤŵƝƕ
ưƿßĞYĒł@*luƄȔ.
Tëǆ`p~Ƭ
SÁùðÌĸlǸbÙÂÀŶw>tuĔQéøfÞm)ÌřbÖàƥ.
ĪŒj`=*İézå!w>tu,ØfÞm)Îëǆ`pYǅbı=ƳǃØœ
SƳ~Ļ
SƳšÄřbeǇǂň@*hÐĐ/Ā
ĪŒěyØiÚèsù=trÿÊô#d)X#íǅŰäsƳÊãWÂØǎūË
ĒłÆolos v+áŉŠYƱĊÊęmÅŗ.
B#dÿOûädŅƸĵŉAPIØèƍíǅńǻ
ƱĊÊ%#àƥ.
Lâk|(sÛu!Ċ wǖibòœ
Ɠ~Ļ
ƓšłĻäƟĨàQėúÎǁsĶjuŔƖHTTP 404.
CȊOĜĠädaftÂĠçbŸØèƍíƞ
UUID~Ƭ
ĂÕĬ!sŗ=)ÉUUIDšƂƱĊÊ%#Ë
ĪŒsÍi| UUIDšØèƍ(Ç=ŗYƞ
GĿtÎyŐ~Ƭ
ĒƘǢYƱgĿtÎyŐÊÑhÂ|OĀ
IÚgĿtÎyŐ=ÙuþdŅƸĵŉAPIòŰ.
TőƩ~ v+á
ĂėW+ƘĽiŖehÿŔûôȀ.
AmŷƘƩǃòœ
TőƩćÖ+uwÂsa
MÅ!řǔÃÝñ hŎùŖehÿŔûǢ.
KĦdWƨ+~Ļ
KĦdWƨ+šłĻäÇçc))ĔĀ
PÅtĕkĦdWƨ+Æâk|ØmÛX ģ WvÈåmĵƂƞ
ĪƈİiĤlďðƯ
QÕsǑ)OİiĤsǕÕĬ!ƤƱİiĤÇ%#Ë
T#yčě Q İiĤŃÇĝÀÔ>Ɖǹ+u=ĥ^#Yƞ
TiŐ Óŝb2b
ĒÄmǛlĭÓęƗã2bŖÖXOÓ@âúÌřƗÆē.
ƐƽƷÓūàMöQ%ƠƗ Ó.
ƐƽƷÓūàǟætÍ|ĝ ǙħpþƑÌd^ÍZu(ƖcÂ!lē;Æ>ĭĦȇsÔiŉƖĀ
KŇĢ%ƠƏƢţƴîŜůƇŁ(ĳ<į
Al`) IPĝÑ-whÐÁùt
Ēƽ)XÀŶ+`) IPÊ~ ĆwhÐÁùt Ā
DaftÂO+`) IP@ŴǦ=*İ Ųě whÐÁùtYƞ
TiŐ ÓŝÈs
ĒÄmǛlĭÓęƗ ÈsŖÖXOÓ@âúÌřƗÆē.
TƵƙĩűÊĻ
Ă@ÃÝĩűÊĻäƤTǁsĶjuŔd^úäHTTP 400.
DđÓ~çŹia
Ăŏ)ė`ŷÀđÓļ
ƚƯĈ@ŪÄŠYƲ
KƪĶn#Ò,ų!ġêË
ƭÜôÛƉ
ƭpȍ~çdaftÂ ģĠƔ
MöpƁmƠſïa,@*ƍiòœ
Ɠš~ ĆĀ
Sa)ÄĂÕÛĭĳĸsǡYItÉbĭbÏt(bZw!tŨs<ÝÜçjêį
PÅtĕſȆs<ÝbWÂØƋÆă(ƑÌŠYƲ
AkÃ nå>Òf ņuçblŅÈ
AkÃÄnå>Òf ņuçblŅÈǗ|>Ȅ>Ãȗø>Ã ŲsWdÈ(ßĀ
ŊńæƎCŶtZÉ>Ã=iŃƟ>sǮòċlay#/pƁÇÕX#<yË
ƭsŗ
TƵƙÇÑbÁíǠÊǚÅÏOÜȖ!ģĠƔ
ƭÜ=ÙuaíŽèŒſïaòcob!lăį
ƹgĴr/ĸ>hÈéh#ÝßcŎX
Tÿg+ XĴr/ĸ>hÈ,ØpŻ#ÌhÂũĔkğÞżŎX,~ãiǺlew) Ā
ŊńæƎArZOpƁěćğÞżŎX@WyÖi!XĴĿ.
NÔþǎÄñÑƊþûƀïàƥ;ǌƀÌmĐk<źęň.
ƮĨ*n+=a)ėŴZÀņ
Ăŏ)ėŴZÀđßĞbÅeļ
ƮĨ*n+=a)%ǒc!Ğ
Ăŏ)%ǒc!śǂĞbÅeļ
ƮĨ*n+=a)Ďëp/Ğ
Ăŏ)ÕƶùÀđěżĮheļ
DđÓĝÑǜr
DđÓĝÑǜrĔQļ
ƚƯĈ@ŪÄŠØmöśÓÀÔâk|íƲ
MöQ%Áâk|(śÓYKƪĶn#Ò,ų!ġêË
Prová*~ƄW+
ĂėW+(ƻvá* ģĠƂŵȋ
ƚƯĈ@ŪÄŠØl|ÞOĜĠïàƲ
L|ÞOĜĠÌě QYKƪĶn#Ò,ų!ġêË
ƮĨ*n+éċQ
Q%Á|ÞOgȘt#p!mWyǡ@WyeóbÌīmÛöƇċêm<ļ
KƪĶn#Ò,ų!ġêàBÔ!Ʀ#ÌtÍ|ħaéċĀ
QĝėëplÛĵÅĕfĐÚƟöƤƥ.
ƐƂT#yčě Q |>ǾfĐÚ<(ĸŹi!ģ ǞË
ƮßĴppli*
Suppli*ÊÑƊþQ=ÖXė+ŇgǏu#ļ
Nƒ@ǄÜ%Áďð(mŤô`bZãiaÝêm<,ãÔ!êàƥ.
Na^OnƒĔ)Å%Ťô`bZãiaÝêm<òœ"""
ROWS = """\
V
V
V
V
V
   
V
jćÆ 
V
jćÆ?
jćÆ?
V
q r=%
q r=?
V
t Év%
t Év?
ƌ
Ěw x%
Ěw x?
ƌ
Ěy z%
Ěy ǽ
V
10$1$ŕ
10$1ş
V
13$4$5%
13$4$5?
V
16$7$8%
16$7$8?
V
19$!1b%
19$!1b?
 $b?
1c$d$b%
1c$d$b?
V
1e$f$g%
1e$f$g?
V
1h$(1j%
1h$(1j?
V
1k$lƅ%
1k$lŀ
1k$lƅ 
V
1p$q$r%
1p$q$r?
 ƅ?
1s$tƅ%
1s$t$n?
1s$tƅ$o
 ş
1u$v$ŕ
1u$vş
V
1w$xķ
1w$xŀ
1w$xĉ
V
20&1&ŕ
20&1&ž
20&1&ž
Ěş
Ę3$ŕ
Ę3ş
Ę3ş
ƌ
Ę4&5%
Ę4&5$o
V
26&7&8%
26&7&8?
 &2 
29&!2ŕ
29&!22&b
29&!2ž
V
2c&d&e%
2c&d&e?
2c&d&e?
Ěȕ
Ęfķ
ƫ
2g&hķ
2g&hĉ
2g&hĉ
ƫ
2(2jķ
2(2jĉ
2(2jĉ
ƫ
2k&lķ
2k&lĉ
2k&lĉ
V
2m&n&o%
2m&nŀ
2m&n&p?
V
2q&r&s%
2q&rŀ
2q&r&t?
ƫ
2É2vķ
2É2vŀ
2É2v&w?
ƌ
Ęx&y%
Ęx&y?
ƫ
2zƜ0ķ
2zƜ0ĉ
2zƜ0ĉ
ƌ
Ě31Ɯŕ
Ě31Ɯž"""
