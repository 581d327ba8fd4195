<?php

// Generated from the catalog; do not edit.

return [
'id'=>'qris',
'foreign'=>'/[^0-9]/',
'min'=>3,
'max'=>3,
'row'=>118,
'check'=>['call'=>'POST /api/payment-routing/check-status','ifNotFound'=>'same_reference','ifOpen'=>'reconcile'],
'entries'=>[
['000','ANSWERED',26,8=>[6274858]],
['203','DUPLICATE_PARTNER_TRX_ID',3],
['204','NOTHING_TO_DEACTIVATE',49],
['254','CREDENTIAL_NOT_VALID',1],
['300','DEACTIVATION_FAILED',50],
['400','REQUEST_NOT_VALID',9],
['402','QR_UNDER_MAINTENANCE',51],
['429','TOO_MANY_REQUESTS',11],
['901','GENERAL_ERROR',14],
],
];
