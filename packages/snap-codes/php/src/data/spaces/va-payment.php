<?php

// Generated from the catalog; do not edit.

return [
'id'=>'va-payment',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>64,
'row'=>367,
'check'=>['service'=>'26'],
'entries'=>[
['VIRTUAL_ACCOUNT_PAID','PAID',0,6=>[['=notification']]],
],
];
