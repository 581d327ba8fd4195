<?php

// Generated from the catalog; do not edit.

return [
'id'=>'result-message',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>64,
'scope'=>'request',
'row'=>500,
'operation'=>'3',
'entries'=>[
['PAYEE_USER_NOT_EXIST','RECIPIENT_NOT_REGISTERED',127],
['PAYEE_USER_STATUS_DISABLE','RECIPIENT_DISABLED',52],
],
];
