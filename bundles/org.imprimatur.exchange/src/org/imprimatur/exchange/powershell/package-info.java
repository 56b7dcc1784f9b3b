/**
 * Reads what PowerShell exports of the WMI classes that describe a Windows machine:
 * {@code Get-CimInstance Win32_OperatingSystem | Export-Csv …} and the like, by Windows PowerShell 5 and PowerShell 7.
 * See {@link org.imprimatur.exchange.powershell.OwnLicence} for what a running system tells of a device's licence.
 */
package org.imprimatur.exchange.powershell;
