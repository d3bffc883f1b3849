# SPDX-License-Identifier: Apache-2.0
postern_layer(check SOURCES
    check/batchreport.cpp check/batchreport.h
    check/check.cpp check/check.h
    check/checkproof.cpp
    check/endpointlogin.cpp
    check/endpointrun.cpp check/endpointrun.h
    check/endpointwait.cpp
    check/deliveryrecord.cpp check/deliveryrecord.h
    check/deliveryresult.cpp check/deliveryresult.h
    check/dnsbeside.cpp check/dnsbeside.h
    check/event.h
    check/exchangersearch.cpp check/exchangersearch.h
    check/order.cpp check/order.h
    check/inputs.cpp check/inputs.h
    check/greylistwait.cpp
    check/jsonnode.cpp check/jsonnode.h
    check/orderedjson.cpp check/orderedjson.h
    check/pasted.cpp check/pasted.h
    check/pastedlines.cpp check/pastedlines.h
    check/pastedtransactions.cpp check/pastedtransactions.h
    check/messagewatch.cpp check/messagewatch.h
    check/practicewatcher.cpp check/practicewatcher.h
    check/proofaddress.cpp
    check/proofrun.cpp check/proofrun.h
    check/record.cpp check/record.h
    check/recordfile.h
    check/recordreader.cpp
    check/recordwords.cpp check/recordwords.h
    check/recordwriter.cpp
    check/reproduction.cpp check/reproduction.h
    check/result.cpp check/result.h
    check/shellquote.cpp check/shellquote.h
    check/target.cpp check/target.h
    check/terminalline.cpp check/terminalline.h
    check/version.cpp check/version.h
    LINKS postern_net postern_delivery postern_practice postern_probe postern_verdict)
target_compile_definitions(postern_check PRIVATE POSTERN_VERSION="${PROJECT_VERSION}")
