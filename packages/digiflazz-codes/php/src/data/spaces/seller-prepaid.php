<?php

// Generated from the catalog; do not edit.

return [
'id'=>'seller-prepaid',
'foreign'=>'/[^0-9]/',
'min'=>2,
'max'=>3,
'row'=>59,
'entries'=>[
['00','SUCCESS',0],
['06','TRANSACTION_NOT_FOUND',37],
['07','FAILED',2],
['106','PRODUCT_OUT_OF_SERVICE',13],
['121','MONTHLY_LIMIT',24],
['13','NUMBER_BLOCKED',11],
['14','WRONG_NUMBER',14],
['20','CODE_NOT_FOUND',6],
['204','WRONG_AUTHENTICATION',5],
['39','PROCESS',3],
],
];
