<?php

// Generated from the catalog; do not edit.

return [
'id'=>'acquirement-status',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>64,
'row'=>494,
'check'=>['service'=>'55'],
'entries'=>[
['CANCELLED','CANCELED',166,6=>[['responseCode=2005500']]],
['CLOSED','CLOSED',169,6=>[['responseCode=2005500']]],
['INIT','CREATED',4,6=>[['responseCode=2005500']]],
['MERCHANT_ACCEPT','ACCEPTED_BY_MERCHANT',0,6=>[['responseCode=2005500']]],
['PAYING','PAYING',2,6=>[['responseCode=2005500']]],
['SUCCESS','SUCCEEDED',0,6=>[['responseCode=2005500']]],
],
];
