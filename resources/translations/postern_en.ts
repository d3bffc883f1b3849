<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>postern::app::Say</name>
    <message numerus="yes">
        <source>%1: the server asks for patience; going on in %n second(s)</source>
        <translation>
            <numerusform>%1: the server asks for patience; going on in %n second</numerusform>
            <numerusform>%1: the server asks for patience; going on in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ui::CheckView</name>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n endpoint</numerusform>
            <numerusform>%n endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ui::DialogueView</name>
    <message numerus="yes">
        <source>%1; %n more in the record only</source>
        <translation>
            <numerusform>%1; %n more in the record only</numerusform>
            <numerusform>%1; %n more in the record only</numerusform>
        </translation>
    </message>
</context>
</TS>
