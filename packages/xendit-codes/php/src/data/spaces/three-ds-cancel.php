<?php

// Generated from the catalog; do not edit.

return [
'id'=>'three-ds-cancel',
'foreign'=>'/[^0-9]/',
'min'=>1,
'max'=>2,
'row'=>370,
'entries'=>[
['01','CANCELED_BY_CUSTOMER',164],
['02','RESERVED',98],
['03','DECOUPLED_TIMEOUT',98],
['04','ACS_TIMEOUT',98],
['05','ACS_FIRST_TIMEOUT',98],
['06','TRANSACTION_ERROR',165],
['07','UNKNOWN_END',165],
['08','SDK_TIMEOUT',98],
['1','CANCELED_BY_CUSTOMER_ONE_DIGIT',164],
['2','RESERVED_ONE_DIGIT',98],
['3','DECOUPLED_TIMEOUT_ONE_DIGIT',98],
['4','ACS_TIMEOUT_ONE_DIGIT',98],
['5','ACS_FIRST_TIMEOUT_ONE_DIGIT',98],
['6','TRANSACTION_ERROR_ONE_DIGIT',165],
['7','UNKNOWN_END_ONE_DIGIT',165],
['8','SDK_TIMEOUT_ONE_DIGIT',98],
],
];
