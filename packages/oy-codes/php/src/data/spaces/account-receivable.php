<?php

// Generated from the catalog; do not edit.

return [
'id'=>'account-receivable',
'foreign'=>'/[^0-9]/',
'min'=>3,
'max'=>3,
'scope'=>'request',
'row'=>265,
'operation'=>'2',
'entries'=>[
['000','ANSWERED',26],
['204','INVOICE_NOT_FOUND',49],
['210','AMOUNT_BELOW_MINIMUM',69],
['223','INVOICE_NOT_CANCELLABLE',31],
['247','CONTACT_NOT_VALID',13],
['300','INVOICE_NOT_CANCELED',50],
['400','REQUEST_NOT_VALID',9],
['901','EXPIRY_AFTER_INVOICE',9],
],
];
