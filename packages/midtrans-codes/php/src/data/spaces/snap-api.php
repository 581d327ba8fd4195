<?php

// Generated from the catalog; do not edit.

return [
'id'=>'snap-api',
'foreign'=>'/[^0-9]/',
'min'=>3,
'max'=>3,
'scope'=>'request',
'row'=>247,
'operation'=>'2',
'check'=>['call'=>'GET /v2/{order_id}/status','ifNotFound'=>'same_reference','ifOpen'=>'reconcile'],
'entries'=>[
['201','PAGE_CREATED',0],
['400','AMOUNT_NOT_SUM_OF_ITEMS',86,8=>[9864939]],
['400','AMOUNT_TOO_SMALL',119,8=>[10280777]],
['400','BAD_REQUEST',120,9=>["\u{1}reason\u{1}"]],
['400','DUPLICATE_ORDER_ID',10,8=>[8150221,3802188]],
['400','FIELD_TOO_LONG',12,9=>["\u{1}field\u{1} too long"]],
['400','MALFORMED_JSON',5,8=>[10687576]],
['400','MISSING_FIELD',91,9=>["\u{1}field\u{1} is required"]],
['400','NOT_A_NUMBER',12,9=>["\u{1}field\u{1} is not a number"]],
['401','ACCESS_DENIED',6,8=>[14979008,11616871,10404502]],
['500','INTERNAL_SERVER_ERROR',121,8=>[794984]],
],
];
