// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Peel::Pdf {

/// Words and rulings are read without true colours: poppler then takes the plain colour space that
/// stands beside a profile (ISO 32000-1, 8.6.5.5). While one of these lives, the pages drawn on its
/// thread have the colours of their profiles.
class TrueColours
{
public:
    TrueColours();
    ~TrueColours();
    TrueColours(const TrueColours &) = delete;
    TrueColours &operator=(const TrueColours &) = delete;
};

} // namespace Peel::Pdf
