# SPDX-License-Identifier: GPL-3.0-or-later
# The one place for language level, warnings and Qt strictness: every target links explorer_options.
add_library(explorer_options INTERFACE)
target_compile_features(explorer_options INTERFACE cxx_std_20)
target_compile_options(explorer_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
    $<$<BOOL:${WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(explorer_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_MESSAGELOGCONTEXT)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_STANDARD_REQUIRED ON)

if(PEEL_SANITIZE_ADDRESS)
    target_compile_options(explorer_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(explorer_options INTERFACE -fsanitize=address,undefined)
    target_compile_definitions(explorer_options INTERFACE PEEL_SANITIZED)
endif()
if(PEEL_SANITIZE_THREAD)
    target_compile_options(explorer_options INTERFACE -fsanitize=thread)
    target_link_options(explorer_options INTERFACE -fsanitize=thread)
    target_compile_definitions(explorer_options INTERFACE PEEL_SANITIZED)
endif()
