<?php

// Generated from the catalog; do not edit.

return [
'id'=>'bill',
'foreign'=>'/[^0-9]/',
'min'=>2,
'max'=>2,
'row'=>50,
'check'=>['call'=>'POST /v1/transaction','notBeforeSeconds'=>60,'validForDays'=>90,'everySeconds'=>60,'ifOpen'=>'reconcile'],
'entries'=>[
['00','BILL_FOUND_OR_PAID',33,8=>[12963638]],
],
];
