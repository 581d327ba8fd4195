<?php

// Generated from the catalog; do not edit.

return [
'id'=>'transactions-data',
'foreign'=>'/[^0-9]/',
'min'=>3,
'max'=>3,
'scope'=>'request',
'row'=>273,
'operation'=>'3',
'entries'=>[
['000','ANSWERED',26,8=>[6274858]],
['101','BANK_ACCOUNT_NOT_FOUND',70,6=>[['status.message=Bank account not found']]],
['101','REQUEST_PROCESSED',71],
['102','IN_PROGRESS',71,8=>[15410538,14180255]],
['201','USER_NOT_FOUND',1],
['202','USER_NOT_ACTIVE',2],
['207','IP_NOT_REGISTERED',1],
['208','API_KEY_NOT_VALID',1],
['209','ACCOUNT_NUMBER_NOT_FOUND',70],
['211','BANK_NOT_AVAILABLE',4],
['237','TEMPORARY_TOKEN_NOT_VALID',72,8=>[1843325]],
['238','PERMANENT_TOKEN_NOT_VALID',72],
['239','STATEMENT_NOT_FOUND',73],
['240','BANK_LOGIN_FAILED',74],
['242','START_DATE_TOO_EARLY',9],
['244','PARTNER_USER_ID_NOT_VALID',9],
['300','FAILED',75,8=>[11325268]],
['900','UNEXPECTED_ERROR',27],
['990','INVALID_PARAMETER',9],
],
];
