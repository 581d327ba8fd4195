<?php

// Generated from the catalog; do not edit.

return [
'id'=>'inquiry',
'foreign'=>'/[^0-9]/',
'min'=>2,
'max'=>2,
'scope'=>'request',
'row'=>51,
'operation'=>'3',
'entries'=>[
['00','METER_FOUND',34,6=>[['data.status=Sukses']],8=>[12963638]],
['02','CHECK_FAILED',35,7=>['data.status=Gagal'],8=>[15729756]],
['50','NUMBER_NOT_FOUND',36,8=>[11739215]],
['54','WRONG_NUMBER_CHECKED',36,7=>['data.status=Gagal'],8=>[1566283]],
['57','CHECKED_NUMBER_LENGTH',36,7=>['data.status=Gagal'],8=>[6804077]],
['86','METER_CHECK_TOO_OFTEN',28,8=>[4391379]],
],
];
