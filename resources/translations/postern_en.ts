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
    <name>postern::explain::Gaps</name>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::explain::Parts</name>
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
    <name>postern::explain::Proof</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::learn::LessonPages</name>
    <message numerus="yes">
        <source>Quiz: %n questions</source>
        <translation>
            <numerusform>Quiz: %n question</numerusform>
            <numerusform>Quiz: %n questions</numerusform>
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
<context>
    <name>postern::ui::GridView</name>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n endpoint</numerusform>
            <numerusform>%n endpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ui::LearnList</name>
    <message numerus="yes">
        <source>%1 of %n lessons done</source>
        <translation>
            <numerusform>%1 of %n lesson done</numerusform>
            <numerusform>%1 of %n lessons done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n checks were cut short. What they had heard is kept.</source>
        <translation>
            <numerusform>%n check was cut short. What it had heard is kept.</numerusform>
            <numerusform>%n checks were cut short. What they had heard is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ui::QuestionList</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ui::RecentList</name>
    <message numerus="yes">
        <source>%1, %2 of %n endpoints</source>
        <translation>
            <numerusform>%1, %2 of %n endpoint</numerusform>
            <numerusform>%1, %2 of %n endpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ui::VerdictPage</name>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n endpoint</numerusform>
            <numerusform>%n endpoints</numerusform>
        </translation>
    </message>
</context>
</TS>
