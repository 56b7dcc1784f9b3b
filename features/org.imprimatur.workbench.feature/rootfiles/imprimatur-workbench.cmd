@echo off
rem Starts the Imprimatur workbench. Options go to Eclipse: -data FOLDER names another workspace, -nl ja another language.
setlocal
set "java=javaw"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\javaw"
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
start "" "%java%" --enable-native-access=ALL-UNNAMED -jar "%launcher%" -name Imprimatur %*
