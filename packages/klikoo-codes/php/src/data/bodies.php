<?php

// Generated from the catalog; do not edit.

return [
'plain'=>['approved'=>true,'in_progress'=>true,'unmapped'=>true],
'places'=>[['field'=>'response_code','space'=>'openapi','layer'=>'response','path'=>'response_code','message'=>'response_message']],
'redirects'=>'',
'signatures'=>[],
'ids'=>['reference'=>'data.partner_reference_id','payment'=>'data.transaction_id'],
'money'=>[],
'refunds'=>[],
'items'=>'',
'check'=>['call'=>'GET /v1/open-api/transactions/{transaction_id}','ifNotFound'=>'same_reference','ifOpen'=>'reconcile'],
'claims'=>['rejected'=>[['follows'=>true,'claims'=>['refused','unpaid']],['claims'=>['refused']]],'failed'=>[['follows'=>true,'claims'=>['unpaid']],['scope'=>'transaction','claims'=>['unpaid']]],'success'=>[['layer'=>['transaction','response'],'scope'=>'transaction','claims'=>['paid']],['layer'=>['detail'],'scope'=>'transaction','claims'=>['approved']],['layer'=>['detail'],'retry'=>'check_status_first','claims'=>['approved']]],'reversed'=>[['scope'=>'transaction','claims'=>['undone']]],'action_required'=>[['layer'=>['detail'],'scope'=>'transaction','claims'=>['part','approved']]]],
'clash'=>[['decides'=>'paid','beside'=>['unpaid','undone','part']],['decides'=>'unpaid','beside'=>['paid']],['decides'=>'unpaid','beside'=>['approved'],'layer'=>'response'],['decides'=>'undone','beside'=>['unpaid']],['decides'=>'refused','beside'=>['approved'],'layer'=>'response']],
];
