@echo off
rem Starts the Imprimatur workbench. Options go to Eclipse: -data FOLDER names another workspace, -nl ja another language.
rem No blocks in brackets: a path such as C:\Program Files (x86)\Java would end them.
setlocal
set "java=javaw"
if defined JAVA_HOME goto home
where /q javaw
if errorlevel 1 goto nojava
goto found
:home
set "java=%JAVA_HOME%\bin\javaw.exe"
if not exist "%java%" goto nojava
:found
set "launcher="
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
if not defined launcher goto nolauncher
start "" "%java%" --enable-native-access=ALL-UNNAMED -jar "%launcher%" -name Imprimatur %*
exit /b 0
:nojava
echo No Java was found. Install Java 21 or later, and add its folder bin to PATH or name its folder in JAVA_HOME. >&2
pause
exit /b 1
:nolauncher
echo The folder plugins is not beside this script, or is not whole. Unpack the whole archive again. >&2
pause
exit /b 1
