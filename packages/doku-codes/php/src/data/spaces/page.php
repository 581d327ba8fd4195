<?php

// Generated from the catalog; do not edit.

return [
'id'=>'page',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>64,
'row'=>663,
'check'=>['call'=>'GET /orders/v1/status/{order.invoice_number}','notBeforeSeconds'=>60,'ifOpen'=>'reconcile'],
'entries'=>[
['CARD_PAGE','CARD_PAGE_CREATED',1],
['CHECKOUT_PAGE','CHECKOUT_PAGE_CREATED',1],
['THREE_D_SECURE','THREE_D_SECURE_READY',1],
['VIRTUAL_ACCOUNT','VIRTUAL_ACCOUNT_CREATED',1],
],
];
