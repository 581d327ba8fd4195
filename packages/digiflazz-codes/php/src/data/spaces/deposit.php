<?php

// Generated from the catalog; do not edit.

return [
'id'=>'deposit',
'foreign'=>'/[^0-9]/',
'min'=>2,
'max'=>2,
'scope'=>'request',
'row'=>57,
'operation'=>'2',
'entries'=>[
['00','DEPOSIT_TICKET',34,7=>['data.status=Sukses']],
],
];
