# SPDX-License-Identifier: Apache-2.0
# `cmake --install`. Everything is in `installer`; the rest of `all` are tests.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON PARENT_SCOPE)

install(TARGETS postern
    RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}"
    BUNDLE DESTINATION .)
# A folder deeper than libraries for everybody are, for which CPack's DEB would call ldconfig.
if(TARGET postern_bindery)
    install(TARGETS postern_bindery LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}/postern/modules")
endif()

if(APPLE OR WIN32)
    if(APPLE)
        install(FILES "${icons}/postern.icns" "${icons}/postern-record.icns" DESTINATION postern.app/Contents/Resources)
    endif()
    install(SCRIPT "${deploy_script}") # Qt's libraries and plugins beside the program
    install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION . RENAME LICENSE.txt)
    return()
endif()

set(share "${CMAKE_INSTALL_DATADIR}")
set(doc "${CMAKE_INSTALL_DOCDIR}")

install(FILES desktop/postern.desktop DESTINATION "${share}/applications")
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${POSTERN_COMPONENT}.metainfo.xml" DESTINATION "${share}/metainfo")
install(FILES desktop/postern-mime.xml DESTINATION "${share}/mime/packages" RENAME postern.xml)

set(theme "${share}/icons/hicolor")
foreach(side IN LISTS sides)
    install(FILES "${icons}/${side}/postern.png" DESTINATION "${theme}/${side}x${side}/apps")
    install(FILES "${icons}/${side}/application-x-postern.png" DESTINATION "${theme}/${side}x${side}/mimetypes")
endforeach()
set(drawings "${PROJECT_SOURCE_DIR}/resources/icons")
install(FILES "${drawings}/postern.svg" DESTINATION "${theme}/scalable/apps")
install(FILES "${drawings}/postern-symbolic.svg" DESTINATION "${theme}/symbolic/apps")
install(FILES "${drawings}/postern-record.svg" DESTINATION "${theme}/scalable/mimetypes" RENAME application-x-postern.svg)

install(FILES "${pages}/postern.bash" DESTINATION "${share}/bash-completion/completions" RENAME postern)
install(FILES "${pages}/_postern" DESTINATION "${share}/zsh/site-functions") # a DEB has it elsewhere: staged.cmake
install(FILES "${pages}/postern.fish" DESTINATION "${share}/fish/vendor_completions.d")
if(POSTERN_GZIP)
    install(FILES "${gz}/postern.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
    install(FILES "${gz}/changelog.gz" DESTINATION "${doc}")
else()
    install(FILES "${pages}/postern.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
    install(FILES debian/changelog DESTINATION "${doc}")
endif()

install(FILES "${CMAKE_CURRENT_BINARY_DIR}/copyright" DESTINATION "${doc}")
install(FILES "${PROJECT_SOURCE_DIR}/resources/schema/result.schema.json" DESTINATION "${share}/postern")
install(DIRECTORY examples/ DESTINATION "${doc}/examples")
install(FILES "${PROJECT_SOURCE_DIR}/resources/probes/catalogue.toml" DESTINATION "${doc}/examples")
